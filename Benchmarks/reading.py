#!/usr/bin/env python3
"""Rows a second when a statement is read without printing, by format and by length.

    Benchmarks/reading.py [--masar PATH] [--rows N]

Each file is read three times by `masar read FILE --count`; the least processor time counts, less what
reading a file of ten rows takes. A row of a file ten times as long must not cost more: `a row` compares both.
"""
import argparse
import json
import os
import resource
import subprocess
import tempfile

# Rows a second on one core, from docs/reliability.md.
GOALS = {"csv": 1_000_000, "ofx": 200_000, "camt": 200_000, "mt940": 200_000}


def day(i):
    return 2020 + i // 336 % 6, i // 28 % 12 + 1, i % 28 + 1


def csv(rows):
    yield "Date,Description,Debit,Credit,Balance\n"
    balance = 0
    for i in range(rows):
        balance += 1250 if i % 2 else -725
        money = ",12.50" if i % 2 else "7.25,"
        yield "%04d-%02d-%02d,Payment %d to shop,%s,%d.%02d\n" % (
            *day(i), i, money, abs(balance) // 100, abs(balance) % 100)


def ofx(rows):
    yield ("OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS>"
           "<CURDEF>EUR<BANKACCTFROM><ACCTID>1</BANKACCTFROM><BANKTRANLIST>\n")
    for i in range(rows):
        yield ("<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>%04d%02d%02d<TRNAMT>-12.50<FITID>F%d"
               "<NAME>Shop %d<MEMO>Payment</STMTTRN>\n" % (*day(i), i, i % 97))
    yield "</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n"


def camt(rows):
    yield ('<?xml version="1.0" encoding="UTF-8"?>'
           '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>'
           "<Acct><Id><IBAN>DE00</IBAN></Id><Ccy>EUR</Ccy></Acct>\n")
    for i in range(rows):
        yield ('<Ntry><Amt Ccy="EUR">12.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>'
               "<BookgDt><Dt>%04d-%02d-%02d</Dt></BookgDt><AcctSvcrRef>R%d</AcctSvcrRef><NtryDtls>"
               "<TxDtls><RmtInf><Ustrd>Payment %d</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n"
               % (*day(i), i, i))
    yield "</Stmt></BkToCstmrStmt></Document>\n"


def mt940(rows):
    yield ":20:STARTUMSE\n:25:10020030/1234567\n:28C:1/1\n:60F:C200101EUR0,00\n"
    for i in range(rows):
        year, month, date = day(i)
        yield ":61:%02d%02d%02dD12,50NTRFNONREF//B%d\n:86:166?00PAYMENT?20Invoice %d?32Shop\n" % (
            year % 100, month, date, i, i)
    yield ":62F:D260101EUR%d,%02d\n" % (rows * 1250 // 100, rows * 1250 % 100)


def seconds(masar, path, rows, again=3):
    best = None
    for _ in range(again):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        out = subprocess.run([masar, "read", path, "--count", "--json"], capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        assert json.loads(out.stdout)["rows"] == rows, out.stdout + out.stderr
        best = took if best is None else min(best, took)
    return best


def main():
    options = argparse.ArgumentParser()
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    options.add_argument("--masar", default=os.path.join(root, ".build/release/masar"))
    options.add_argument("--rows", type=int, default=1_000_000)
    given = options.parse_args()
    print("%-6s %10s %8s %12s %10s %8s" % ("", "rows", "s", "rows/s", "goal", "a row"))
    missed = []
    with tempfile.TemporaryDirectory() as folder:
        for name, make in (("csv", csv), ("ofx", ofx), ("camt", camt), ("mt940", mt940)):
            cost = {}
            for rows in (10, given.rows // 10, given.rows):
                path = os.path.join(folder, "%s-%d" % (name, rows))
                with open(path, "w") as file:
                    file.writelines(make(rows))
                cost[rows] = seconds(given.masar, path, rows)
                os.remove(path)
            short, long = given.rows // 10, given.rows
            took = cost[long] - cost[10]
            ratio = (took / long) / max(1e-9, (cost[short] - cost[10]) / short)
            speed = long / took
            print("%-6s %10d %8.2f %12.0f %10d %7.2fx" % (
                name, long, took, speed, GOALS[name], ratio))
            if speed < GOALS[name] or ratio > 1.3:
                missed.append(name)
    if missed:
        raise SystemExit("below the goal: " + ", ".join(missed))


if __name__ == "__main__":
    main()
