import Money
import Statements
import Support
import Testing

/// Layouts that banks are known to export, with invented rows: that each is read without a mapping
/// is what a person who comes with such a file sees first.
@Suite struct BankLayoutTests {
  static let layouts: [(bank: String, text: String, rows: [String])] = [
    (
      "ING NL",
      #"""
      "Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)","Mutatiesoort","Mededelingen"
      "20260115","Winkel","NL01INGB0000000001","NL02RABO0000000002","BA","Af","12,34","Betaalautomaat","pas 1"
      "20260116","Werkgever","NL01INGB0000000001","NL03RABO0000000003","OV","Bij","1500,00","Overschrijving","loon"
      """#, ["2026-01-15 -12.34 EUR", "2026-01-16 1500.00 EUR"]
    ),
    (
      "Rabobank",
      #"""
      "IBAN/BBAN","Munt","BIC","Volgnr","Datum","Rentedatum","Bedrag","Saldo na trn","Tegenrekening IBAN/BBAN","Naam tegenpartij","Omschrijving-1"
      "NL01RABO0000000001","EUR","RABONL2U","000000000000000001","2026-01-15","2026-01-15","-12,34","+87,66","NL02","Winkel","pinnen"
      "NL01RABO0000000001","EUR","RABONL2U","000000000000000002","2026-01-16","2026-01-16","+100,00","+187,66","NL03","Werk","loon"
      """#, ["2026-01-15 -12.34 EUR", "2026-01-16 100.00 EUR"]
    ),
    (
      "Sparkasse",
      #"""
      "Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Glaeubiger ID";"Mandatsreferenz";"Kundenreferenz (End-to-End)";"Sammlerreferenz";"Lastschrift Ursprungsbetrag";"Auslagenersatz Ruecklastschrift";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"
      "DE01";"15.01.26";"15.01.26";"LASTSCHRIFT";"Strom";"";"";"";"";"";"";"Stadtwerke";"DE02";"XXX";"-45,60";"EUR";"Umsatz gebucht"
      "DE01";"16.01.26";"16.01.26";"GEHALT";"Lohn";"";"";"";"";"";"";"Firma";"DE03";"XXX";"2.000,00";"EUR";"Umsatz gebucht"
      """#, ["2026-01-15 -45.60 EUR", "2026-01-16 2000.00 EUR"]
    ),
    (
      "comdirect",
      #"""
      "Umsätze Girokonto";"Zeitraum: 30 Tage";
      "Neuer Kontostand";"1.954,40 EUR";

      "Buchungstag";"Wertstellung (Valuta)";"Vorgang";"Buchungstext";"Umsatz in EUR";
      "15.01.2026";"15.01.2026";"Lastschrift";"Strom";"-45,60";
      "16.01.2026";"16.01.2026";"Übertrag";"Lohn";"2.000,00";

      "Alter Kontostand";"0,00 EUR";
      """#, ["2026-01-15 -45.60 EUR", "2026-01-16 2000.00 EUR"]
    ),
    (
      "Chase checking",
      #"""
      Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #
      DEBIT,01/15/2026,"STORE 12 NEW YORK",-12.34,DEBIT_CARD,987.66,,
      CREDIT,01/14/2026,"PAYROLL",1000.00,ACH_CREDIT,1000.00,,
      """#, ["2026-01-15 -12.34 -", "2026-01-14 1000.00 -"]
    ),
    (
      "Bank of America",
      #"""
      Description,,Summary Amt.
      Beginning balance as of 01/01/2026,,"1,000.00"
      Total credits,,"500.00"
      Total debits,,"-12.34"
      Ending balance as of 01/31/2026,,"1,487.66"

      Date,Description,Amount,Running Bal.
      01/01/2026,Beginning balance as of 01/01/2026,,"1,000.00"
      01/15/2026,"STORE","-12.34","987.66"
      01/16/2026,"PAYROLL","500.00","1,487.66"
      """#, ["2026-01-15 -12.34 -", "2026-01-16 500.00 -"]
    ),
    (
      "Wells Fargo",
      #"""
      "01/15/2026","-12.34","*","","STORE PURCHASE"
      "01/16/2026","500.00","*","","PAYROLL"
      """#, ["2026-01-15 -12.34 -", "2026-01-16 500.00 -"]
    ),
    (
      "Capital One",
      #"""
      Transaction Date,Posted Date,Card No.,Description,Category,Debit,Credit
      2026-01-15,2026-01-16,1234,STORE,Shopping,12.34,
      2026-01-14,2026-01-14,1234,PAYMENT,Payment/Credit,,500.00
      """#, ["2026-01-15 -12.34 -", "2026-01-14 500.00 -"]
    ),
    (
      "Barclays",
      #"""
      Number,Date,Account,Amount,Subcategory,Memo
      	,16/01/2026,20-00-00 12345678,500.00,Credit Transfer,"PAYROLL"
      	,15/01/2026,20-00-00 12345678,-12.34,Card Purchase,"STORE"
      """#, ["2026-01-16 500.00 -", "2026-01-15 -12.34 -"]
    ),
    (
      "Lloyds",
      #"""
      Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance
      16/01/2026,DEB,'30-00-00,12345678,STORE,12.34,,487.66
      15/01/2026,FPI,'30-00-00,12345678,PAYROLL,,500.00,500.00
      """#, ["2026-01-16 -12.34 -", "2026-01-15 500.00 -"]
    ),
    (
      "Starling",
      #"""
      Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category,Notes
      15/01/2026,Store,REF,CONTACTLESS,-12.34,87.66,SHOPPING,
      16/01/2026,Work,REF,FASTER PAYMENT,500.00,587.66,INCOME,
      """#, ["2026-01-15 -12.34 GBP", "2026-01-16 500.00 GBP"]
    ),
    (
      "mBank",
      #"""
      mBank S.A. Bankowość Detaliczna;
      #Klient;
      JAN KOWALSKI;
      #Za okres:;
      01.01.2026;31.01.2026;

      #Data operacji;#Data księgowania;#Opis operacji;#Tytuł;#Nadawca/Odbiorca;#Numer konta;#Kwota;#Saldo po operacji;
      2026-01-15;2026-01-15;ZAKUP KARTĄ;"sklep";"  ";'';-12,34;1 487,66;
      2026-01-16;2026-01-16;PRZELEW;"pensja";"FIRMA";'PL01';1 500,00;2 987,66;
      ;;;;;;#Saldo końcowe;2 987,66;
      """#, ["2026-01-15 -12.34 -", "2026-01-16 1500.00 -"]
    ),
    (
      "Fio",
      #"""
      "accountId";"1"
      "currency";"CZK"
      "openingBalance";"0,00"

      "ID pohybu";"Datum";"Objem";"Měna";"Protiúčet";"Název protiúčtu";"Zpráva pro příjemce";"Typ";"ID pokynu"
      "111";"15.01.2026";"-12,34";"CZK";"1";"Obchod";"nákup";"Platba kartou";"9"
      "112";"16.01.2026";"1500,00";"CZK";"2";"Firma";"mzda";"Bezhotovostní příjem";"8"
      """#, ["2026-01-15 -12.34 CZK", "2026-01-16 1500.00 CZK"]
    ),
    (
      "Tinkoff",
      #"""
      "Дата операции";"Дата платежа";"Номер карты";"Статус";"Сумма операции";"Валюта операции";"Сумма платежа";"Валюта платежа";"Кэшбэк";"Категория";"MCC";"Описание";"Бонусы (включая кэшбэк)"
      "15.01.2026 10:20:30";"16.01.2026";"*1234";"OK";"-12,34";"RUB";"-12,34";"RUB";"";"Супермаркеты";"5411";"Магазин";"0,00"
      "16.01.2026 10:20:30";"16.01.2026";"*1234";"OK";"500,00";"RUB";"500,00";"RUB";"";"Переводы";"";"Зарплата";"0,00"
      """#, ["2026-01-15 -12.34 RUB", "2026-01-16 500.00 RUB"]
    ),
    (
      "Garanti",
      """
      Hesap Adı;Vadesiz TL
      IBAN;TR00

      Tarih;Açıklama;Etiket;Tutar;Bakiye;Dekont No
      15/01/2026;Market;Alışveriş;-12,34;1.487,66;A1
      16/01/2026;Maaş;Gelir;1.500,00;2.987,66;A2
      """, ["2026-01-15 -12.34 -", "2026-01-16 1500.00 -"]
    ),
    (
      "İş Bankası",
      """
      İşlem Tarihi;Açıklama;Borç;Alacak;Bakiye
      15.01.2026;Market;12,34;;1.487,66
      16.01.2026;Maaş;;1.500,00;2.987,66
      """, ["2026-01-15 -12.34 -", "2026-01-16 1500.00 -"]
    ),
    (
      "Boursorama",
      """
      dateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance
      2026-01-15;2026-01-15;"CARTE MAGASIN";"Courses";"Vie quotidienne";"magasin";-12,34;;00012345;"Compte";1487.66
      2026-01-16;2026-01-16;"VIR SALAIRE";"Revenus";"Revenus";"firme";1 500,00;;00012345;"Compte";1487.66
      """, ["2026-01-15 -12.34 -", "2026-01-16 1500.00 -"]
    ),
    (
      "Crédit Agricole",
      """
      Téléchargement du 31/01/2026
      M. X
      Compte courant n° 123
      Solde au 31/01/2026 1 487,66 €

      Date;Libellé;Débit euros;Crédit euros;
      15/01/2026;"PAIEMENT
      CARTE";12,34;;
      16/01/2026;"VIREMENT";;1 500,00;
      """, ["2026-01-15 -12.34 EUR", "2026-01-16 1500.00 EUR"]
    ),
    (
      "Santander ES",
      """
      Fecha operación;Fecha valor;Concepto;Importe;Divisa;Saldo;Divisa
      15/01/2026;15/01/2026;Compra;-12,34;EUR;1.487,66;EUR
      16/01/2026;16/01/2026;Nómina;1.500,00;EUR;2.987,66;EUR
      """, ["2026-01-15 -12.34 EUR", "2026-01-16 1500.00 EUR"]
    ),
    (
      "Nubank",
      """
      Data,Valor,Identificador,Descrição
      15/01/2026,-12.34,aa-1,Compra
      16/01/2026,1500.00,aa-2,Transferência recebida
      """, ["2026-01-15 -12.34 -", "2026-01-16 1500.00 -"]
    ),
    (
      "Intesa",
      """
      Data contabile;Data valuta;Descrizione;Accrediti;Addebiti;Descrizione estesa
      15/01/2026;15/01/2026;Pagamento;;-12,34;negozio
      16/01/2026;16/01/2026;Bonifico;1.500,00;;stipendio
      """, ["2026-01-15 -12.34 -", "2026-01-16 1500.00 -"]
    ),
    (
      "Nordea",
      """
      Bokföringsdag;Belopp;Avsändare;Mottagare;Namn;Rubrik;Saldo;Valuta
      2026/01/15;-12,34;1;;;Butik;1487,66;SEK
      2026/01/16;1500,00;;1;;Lön;2987,66;SEK
      """, ["2026-01-15 -12.34 SEK", "2026-01-16 1500.00 SEK"]
    ),
    (
      "Al Rajhi",
      """
      كشف حساب
      رقم الحساب : SA0000000000000000000000
      الفترة من 2026/01/01 الى 2026/01/31

      التاريخ,نوع العملية,الوصف,مدين,دائن,الرصيد
      2026/01/15,مشتريات,نقاط بيع,12.34 SAR,0.00 SAR,"1,487.66 SAR"
      2026/01/16,حوالة,راتب,0.00 SAR,"1,500.00 SAR","2,987.66 SAR"
      """, ["2026-01-15 -12.34 SAR", "2026-01-16 1500.00 SAR"]
    ),
    (
      "NBE",
      """
      تاريخ المعاملة;تاريخ الحق;وصف المعاملة;عمليات مدينة;عمليات دائنة;الرصيد الدفتري
      15/01/2026;15/01/2026;سحب;١٢٫٣٤;;١٬٤٨٧٫٦٦
      16/01/2026;16/01/2026;إيداع;;١٬٥٠٠٫٠٠;٢٬٩٨٧٫٦٦
      """, ["2026-01-15 -12.34 -", "2026-01-16 1500.00 -"]
    ),
    (
      "Emirates NBD",
      """
      Account Number:,101000000000
      Account Currency:,AED

      Date,Narration,Debit,Credit,Account Balance
      15-Jan-2026,POS PURCHASE,12.34,,"1,487.66"
      16-Jan-2026,SALARY,,"1,500.00","2,987.66"
      ,Total,12.34,"1,500.00",
      """, ["2026-01-15 -12.34 AED", "2026-01-16 1500.00 AED"]
    ),
    (
      "one column says both",
      """
      التاريخ\tالبيان\tالمبلغ\tمدين/دائن\tالرصيد
      15/01/2026\tسحب\t12.34\tمدين\t1487.66
      16/01/2026\tإيداع\t1500.00\tدائن\t2987.66
      """, ["2026-01-15 -12.34 -", "2026-01-16 1500.00 -"]
    ),
    (
      "Kuwait",
      """
      Value Date|Posting Date|Particulars|Withdrawal (KWD)|Deposit (KWD)|Closing Balance
      15/01/2026|15/01/2026|ATM|12.345||"1,487.655"
      16/01/2026|16/01/2026|SALARY||"1,500.000"|"2,987.655"
      """, ["2026-01-15 -12.345 KWD", "2026-01-16 1500.000 KWD"]
    ),
    (
      "HDFC",
      """
      Date     ,Narration,Value Dat,Debit Amount,Credit Amount,Chq/Ref Number,Closing Balance
      15/01/26,UPI-STORE,15/01/26,12.34,0.00,0000001,"1,01,487.66"
      16/01/26,SALARY,16/01/26,0.00,"1,00,000.00",0000002,"2,01,487.66"
      """, ["2026-01-15 -12.34 -", "2026-01-16 100000.00 -"]
    ),
    (
      "Itaú",
      """
      15/01/2026;COMPRA LOJA;-12,34
      16/01/2026;SALARIO;1500,00
      """, ["2026-01-15 -12.34 -", "2026-01-16 1500.00 -"]
    ),
    (
      "Raiffeisen CH",
      """
      IBAN;Booked At;Text;Credit/Debit Amount;Balance;Valuta Date
      CH00;2026-01-15 00:00:00.0;Einkauf;-12.34;1487.66;2026-01-15 00:00:00.0
      CH00;2026-01-16 00:00:00.0;Lohn;1500;2987.66;2026-01-16 00:00:00.0
      """, ["2026-01-15 -12.34 -", "2026-01-16 1500 -"]
    ),
    (
      "Amex",
      """
      Date,Description,Card Member,Account #,Amount,Extended Details,Reference
      01/15/2026,STORE,A B,-11001,12.34,x,'3201'
      01/20/2026,PAYMENT RECEIVED,A B,-11001,-500.00,y,'3202'
      """, ["2026-01-15 12.34 -", "2026-01-20 -500.00 -"]
    ),
  ]

  @Test("A header in a language that isn't known is read from what stands beneath it")
  func unknownLanguage() {
    let greek = """
      Ημερομηνία;Αιτιολογία;Ποσό
      15/01/2026;αγορά;-12,34
      16/01/2026;μισθός;1.500,00
      """
    #expect(summary(readTable(greek).reading) == ["2026-01-15 -12.34 -", "2026-01-16 1500.00 -"])
    // Which of two columns takes money out, the balance says.
    for (first, second) in [("收入", "支出"), ("支出", "收入")] {
      let into = first == "收入"
      let rows = [
        ("1500.00", true, "1500.00"), ("12.34", false, "1487.66"), ("7.66", false, "1480.00"),
      ]
      let text =
        "交易时间,摘要说明,\(first),\(second),账户余额\n"
        + rows.enumerated().map { i, row in
          row.1 == into
            ? "2026-01-1\(i),x\(i),\(row.0),,\(row.2)\n"
            : "2026-01-1\(i),x\(i),,\(row.0),\(row.2)\n"
        }.joined()
      #expect(
        summary(readTable(text).reading)
          == ["2026-01-10 1500.00 -", "2026-01-11 -12.34 -", "2026-01-12 -7.66 -"])
    }
  }

  @Test("Known banks' layouts are read without a mapping")
  func known() {
    for (bank, text, rows) in BankLayoutTests.layouts {
      let read = readTable(text)
      #expect(summary(read.reading) == rows, "\(bank) \(read.refusal.map { "\($0)" } ?? "")")
      let issues = read.reading?.issues.map { "\($0.line) \($0.reason) \($0.text)" } ?? []
      #expect(issues == [], "\(bank)")
    }
  }
}
