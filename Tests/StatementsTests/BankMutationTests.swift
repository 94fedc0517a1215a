import Foundation
import Money
import Statements
import Support
import Testing

/// Hostile input: whatever the bytes, a reading or a refusal comes, soon.
@Suite struct BankMutationTests {
  static let seeds: [(any StatementFormat.Type, String)] = [
    (
      MT940.self,
      """
      {1:F01ASNBNL21XXXX0000000000}{2:O940ASNBNL21XXXXN}{4:
      :20:0000000000
      :25:NL81ASNB9999999999
      :60F:C260901EUR500,00
      :61:2609030901RD250,00NTRFNONREF//0724710345313905
      extra
      :86:166?00GUTSCHRIFT?20EREF+1?21SVWZ+Rechnung?32Nadia?33 Haddad
      :61:260903    CR1,5NCHGABC             Name
      :86:/TRTP/SEPA/NAME/S. Karam/REMI/USTD//Factuur 7/8/
      :NS:01Miete
      15Omar
      :62F:C260901EUR251,50
      -}{5:}
      """
    ),
    (
      CAMT053.self,
      """
      <?xml version="1.0"?><d:Document xmlns:d='urn:x'><BkToCstmrStmt><!-- c --><Stmt>
      <Acct><Id><Othr><Id>77</Id></Othr></Id><Ccy>EUR</Ccy></Acct><Bal><Tp><CdOrPrtry><Cd>OPBD</Cd>
      </CdOrPrtry></Tp><Amt Ccy="EUR">1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-01</Dt></Dt>
      </Bal><Ntry><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
      <BookgDt><DtTm>2026-01-02T00:00:00Z</DtTm></BookgDt><AcctSvcrRef>A&amp;B</AcctSvcrRef><NtryDtls>
      <TxDtls><RltdPties><Cdtr><Nm>X &#233; <![CDATA[<]]></Nm></Cdtr></RltdPties><RmtInf><Ustrd>t</Ustrd>
      </RmtInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></d:Document>
      """
    ),
    (
      QIF.self,
      """
      !Option:AutoSwitch
      !Account
      NChecking
      TBank
      ^
      !Type:Bank
      D24/ 2'26
      T-1,000.50
      PShop
      LFood
      SFood
      D1/2'26
      Ehalf
      $-500.25
      ^
      !Type:Invst
      D25/2'26
      NBuy
      YACME
      T5.00
      ^
      """
    ),
  ]

  private static let bytesOfNote =
    Array(":{}-?/\n\r<>&;![]\"'=^$+,.09CDR \u{0}".utf8) + [0xFF, 0xC3]

  private func mutate(_ bytes: [UInt8], _ random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let length = min(Int.random(in: 1...40, using: &random), bytes.count - at)
      let note = Self.bytesOfNote.randomElement(using: &random)!
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[at] = note
      case 1: bytes.insert(note, at: at)
      case 2: bytes.removeSubrange(at..<(at + length))
      case 3: bytes.insert(contentsOf: bytes[at..<(at + length)], at: at)
      case 4: bytes[at] = UInt8.random(in: 0...255, using: &random)
      default: bytes.removeSubrange(at...)
      }
    }
    return bytes
  }

  @Test("Whatever happens to a file, it is read or refused, and its rows keep their promises")
  func mutations() throws {
    for (format, text) in Self.seeds {
      var random = Seeded(0x5EED)
      for round in 0..<3000 {
        let bytes = mutate(Array(text.utf8), &random)
        let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
        var reading: Reading?
        do { reading = try format.read(StatementFile(name: "", bytes: bytes), .init()) } catch {}
        guard let reading else { continue }
        for row in reading.rows {
          #expect(1...lines ~= row.line, "\(format.id) seed \(random.seed) round \(round)")
          #expect(row.amount.scale <= 28)
        }
        #expect(reading.issues.allSatisfy { 0...lines ~= $0.line }, "\(format.id) round \(round)")
      }
    }
  }

  @Test(
    "Files made to be slow are not",
    arguments: [
      ":20:x\n:86:", ":61:260901C5,NTRFX//", "\n:86:166?20SVWZ+", "+", "?20", "/NAME/", "{4:", "-}",
      "<", "<Ntry>", "<Stmt><Ntry>", "<!--", "&", "&#1;", "<a b=\"", "<![CDATA[",
      "<Nm>a&amp;b</Nm>",
      "<Stmt></Stmt>", "^\n", "D1/1/26\n", "S\n", "!Type:Bank\n", "T", "!Account\nNa\n^\n",
    ])
  func slow(part: String) throws {
    let many = String(repeating: part, count: 100_000 / part.utf8.count)
    for (format, text) in Self.seeds {
      // In front, in the middle and behind.
      let half = text.utf8.count / 2
      let bytes = Array(text.utf8)
      for whole in [
        Array(many.utf8) + bytes, bytes + Array(many.utf8),
        bytes[..<half] + Array(many.utf8) + bytes[half...],
      ] {
        let start = processorSeconds()
        _ = try? format.read(StatementFile(name: "", bytes: Array(whole)), .init())
        // A tenth of one where the machine does nothing else; a look back at all before would be
        // minutes.
        #expect(processorSeconds() - start < 10, "\(format.id)")
      }
    }
  }
}

/// What this thread has had of a processor: other tests, and other programs, take none of it.
private func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
