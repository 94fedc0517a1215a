/// Words in cells (not in headers) that decide what a line of a statement is.
enum StatementWords {
  /// What a label beside a figure, or at the start of a line, says the line is.
  enum Label: Hashable {
    case opening, closing, total, currency, account
  }

  /// The label that a cell begins with, in any language known here; `nil` for any other text.
  static func label(_ cell: some StringProtocol) -> Label? {
    let name = HeaderName.normalised(cell)
    guard !name.isEmpty, name.utf8.count <= 80 else { return nil }
    if let label = labels[name] { return label }
    // `Kontostand vom 31.08.2026`, `Opening balance: 1,500.00`: the first words decide.
    var words = name.split(separator: " ").prefix(4)
    while words.count > 1 {
      words = words.dropLast()
      if let label = labels[words.joined(separator: " ")] { return label }
    }
    if words.count == 1, let label = labels[String(words[0])], label == .total { return label }
    return nil
  }

  /// The label that a text is, and nothing else.
  static func labelOfAll(_ text: String) -> Label? {
    text.utf8.count <= 80 ? labels[HeaderName.normalised(text)] : nil
  }

  /// Whether a text is a word for a total, and nothing else.
  static func isTotal(_ text: String) -> Bool {
    text.utf8.count <= 80 && labels[HeaderName.normalised(text)] == .total
  }

  /// Opening or closing, where a cell is the label of a stated balance and nothing else. One word alone
  /// (`report`, `Kontostand`) may as well be what somebody wrote of a movement.
  static func balance(_ cell: ArraySlice<UInt8>) -> Label? {
    guard 3...80 ~= cell.count, mayBeBalance(cell) else { return nil }
    let name = HeaderName.normalised(cell)
    guard name.utf8.contains(UInt8(ascii: " ")) || oneWord.contains(name) else { return nil }
    return labels[name].flatMap { $0 == .opening || $0 == .closing ? $0 : nil }
  }

  /// Whether a text is a name of a closing balance that may as well be a shop's.
  static func mayBeName(_ cell: ArraySlice<UInt8>) -> Bool {
    ["new balance", "statement balance"].contains(HeaderName.normalised(cell))
  }

  /// Nearly every cell is told by its first two bytes.
  private static func mayBeBalance(_ cell: ArraySlice<UInt8>) -> Bool {
    var start: [UInt8] = []
    for byte in cell.prefix(2) {
      start.append(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte)
    }
    let isLetter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= start[0]
    // Letters with accents, and those of other alphabets, are looked at whole.
    guard isLetter && start[1] < 0x80 || start[0] == 0xD8 || start[0] == 0xD9 else {
      return start[0] >= 0x80 || isLetter
    }
    return balanceStarts.contains(start)
  }

  private static let oneWord: Set<String> = [
    "anfangssaldo", "anfangsbestand", "saldovortrag", "endsaldo", "endbestand", "beginsaldo",
    "eindsaldo",
  ]

  private static let balanceStarts: Set<[UInt8]> = {
    var starts: Set<[UInt8]> = []
    for (name, label) in labels where label == .opening || label == .closing {
      starts.insert(Array(name.utf8.prefix(2)))
    }
    // The spellings of alef that names fold into one.
    for alef: UInt8 in [0xA2, 0xA3, 0xA5, 0xA7] { starts.insert([0xD8, alef]) }
    return starts
  }()

  /// +1 money in, -1 money out, `nil` where the word isn't one of direction.
  static func direction(_ cell: ArraySlice<UInt8>) -> Int? {
    guard !cell.isEmpty, cell.count <= 40 else { return nil }
    if cell.count == 1 {
      switch cell[cell.startIndex] {
      case UInt8(ascii: "+"), UInt8(ascii: "C"), UInt8(ascii: "c"), UInt8(ascii: "H"): return 1
      case UInt8(ascii: "-"), UInt8(ascii: "D"), UInt8(ascii: "d"), UInt8(ascii: "S"): return -1
      default: break
      }
    }
    return directions[HeaderName.normalised(cell)]
  }

  /// The same of a column that is known to hold directions, where a letter will do: in, out.
  static func side(_ cell: ArraySlice<UInt8>) -> Int? {
    if let known = direction(cell) ?? sides[HeaderName.normalised(cell)] { return known }
    guard cell.count == 1, let letter = cell.first else { return nil }
    switch letter | 0x20 {
    case UInt8(ascii: "i"), UInt8(ascii: "k"): return 1
    case UInt8(ascii: "o"): return -1
    default: return nil
    }
  }

  static func standing(_ cell: some StringProtocol) -> Row.Standing? {
    let name = HeaderName.normalised(cell)
    if let standing = standings[name] { return standing }
    guard let first = name.split(separator: " ").first else { return nil }
    return standings[String(first)]
  }

  private static func table<Value>(_ lists: [(Value, String)]) -> [String: Value] {
    var table: [String: Value] = [:]
    for (value, words) in lists {
      for word in words.split(separator: ",") {
        let normal = HeaderName.normalised(word)
        if !normal.isEmpty { table[normal] = value }
      }
    }
    return table
  }

  private static let labels = table([
    (
      Label.opening,
      """
      opening balance,balance brought forward,brought forward,beginning balance,starting balance,\
      start balance,previous balance,balance b f,b f,opening ledger balance,\
      الرصيد الافتتاحي,رصيد افتتاحي,الرصيد السابق,رصيد سابق,رصيد أول المدة,رصيد أول الفترة,\
      رصيد بداية الفترة,الرصيد في بداية الفترة,رصيد مرحل,رصيد ما قبله,\
      solde initial,ancien solde,solde précédent,solde d ouverture,report,solde départ,\
      anfangssaldo,alter saldo,alter kontostand,anfangsbestand,saldovortrag,\
      saldo inicial,saldo anterior,saldo iniziale,açılış bakiyesi,devreden bakiye,önceki bakiye,\
      devir bakiyesi,beginsaldo,saldo początkowe,počáteční zůstatek,počáteční stav,\
      входящий остаток,начальный остаток,вхідний залишок,nyitó egyenleg,saldo awal,\
      likutis pradžiai,sākuma atlikums,algsaldo
      """
    ),
    (
      Label.closing,
      """
      closing balance,ending balance,end balance,balance carried forward,carried forward,\
      final balance,new balance,statement balance,balance c f,c f,ledger balance,current balance,closing ledger balance,\
      الرصيد الختامي,رصيد ختامي,الرصيد النهائي,رصيد آخر المدة,رصيد نهاية الفترة,الرصيد الحالي,\
      الرصيد في نهاية الفترة,رصيد الإقفال,رصيد الاقفال,الرصيد الجديد,رصيد جديد,\
      solde final,nouveau solde,solde de clôture,solde au,endsaldo,neuer saldo,neuer kontostand,\
      endbestand,kontostand,kontostand vom,kontostand am,saldo final,saldo actual,saldo finale,\
      kapanış bakiyesi,son bakiye,eindsaldo,saldo końcowe,konečný zůstatek,konečný stav,\
      исходящий остаток,конечный остаток,вихідний залишок,záró egyenleg,saldo akhir,\
      likutis pabaigai,beigu atlikums,lõppsaldo
      """
    ),
    (
      Label.total,
      """
      total,totals,grand total,sub total,subtotal,sum,transactions total,total transactions,\
      total debits,total credits,total debit,total credit,balance total,page total,\
      الإجمالي,إجمالي,المجموع,مجموع,الإجمالي الكلي,المجموع الكلي,إجمالي الحركات,\
      totaux,sous total,total général,summe,gesamt,gesamtsumme,zwischensumme,totale,totales,\
      toplam,genel toplam,totaal,totais,razem,suma,итого,всего,разом,усього,celkem,összesen,jumlah,\
      mutasi kredit,mutasi debet,mutasi debit,apyvarta,apgrozījums,käive,turnover,umsätze gesamt
      """
    ),
    (
      Label.currency,
      """
      currency,account currency,ccy,currency code,العملة,عملة الحساب,عملة,devise,devise du compte,\
      währung,kontowährung,moneda,divisa,para birimi,munt,valuta,moeda,waluta,валюта,\
      валюта счета,měna,pénznem,kode mata uang,mata uang
      """
    ),
    (
      Label.account,
      """
      account,account number,account no,account name,iban,account details for,account id,\
      رقم الحساب,الحساب,الآيبان,رقم الآيبان,compte,numéro de compte,konto,kontonummer,girokonto,tagesgeldkonto,cuenta,\
      número de cuenta,hesap no,hesap,rekening,rekeningnummer,conta,conto,rachunek,\
      numer rachunku,счет,номер счета,рахунок,účet,číslo účtu,no rekening,nomor rekening
      """
    ),
  ])

  private static let directions = table([
    (
      1,
      """
      credit,cr,c,deposit,in,inflow,income,incoming,received,+,money in,cred,crdt,\
      دائن,إيداع,وارد,إضافة,له,crédit,entrée,haben,h,gutschrift,eingang,einnahme,abono,haber,\
      ingreso,alacak,a,giren,bij,crédito,entrada,entrata,avere,uznanie,приход,зачисление,кредит,\
      пополнение,надходження,зарахування,příjem,připsáno,bevétel,jóváírás,kredit
      """
    ),
    (
      -1,
      """
      debit,dr,d,withdrawal,out,outflow,expense,outgoing,spent,-,money out,deb,dbit,db,\
      مدين,سحب,صادر,خصم,عليه,débit,sortie,soll,s,lastschrift,belastung,ausgang,ausgabe,cargo,debe,\
      gasto,borç,b,çıkan,af,débito,saída,uscita,dare,obciążenie,расход,списание,дебет,\
      видаток,списання,výdaj,odepsáno,kiadás,terhelés,debet
      """
    ),
  ])

  /// Words that tell which way money went in a column of directions; anywhere else they may stand in
  /// a text that says nothing of it.
  private static let sides = table([
    (
      1,
      """
      salary,refund,cashback,dividend,top up,topup,sale,earning,earnings,payment received,receive,\
      receive money,cash in,paid in,pay in,payment in,revenu,recebido,gelir,دخل,إيراد,إيرادات,مقبوضات,قبض,استلام,مستلم,إضافة رصيد,\
      راتب,استرداد,مردود,تحويل وارد,حوالة واردة,remboursement,salaire,gehalt,erstattung,nómina,reembolso,\
      maaş,iade,收,收入,π
      """
    ),
    (
      -1,
      """
      purchase,fee,fees,card payment,card purchase,direct debit,standing order,bill payment,atm,\
      atm withdrawal,cash withdrawal,pos,tax,sent,charge,bill,send,send money,cash out,paid out,pay out,payment out,dépense,enviado,\
      gider,مصروف,مصروفات,نفقة,نفقات,مدفوعات,صرف,إرسال,مرسل,مشتريات نقاط بيع,سداد فاتورة,\
      شراء,مشتريات,رسوم,عمولة,ضريبة,سحب نقدي,تحويل صادر,حوالة صادرة,سداد,achat,frais,retrait,prélèvement,\
      kauf,gebühr,kartenzahlung,dauerauftrag,compra,comisión,alışveriş,masraf,支,支出,χ
      """
    ),
  ])

  private static let standings = table([
    (
      Row.Standing.pending,
      """
      pending,pend,processing,in progress,on hold,held,authorized,authorised,authorization,\
      uncleared,scheduled,waiting,معلق,معلقة,قيد الانتظار,قيد التنفيذ,قيد المعالجة,محجوز,محجوزة,\
      غير مكتمل,غير مكتملة,en attente,en cours,à venir,vorgemerkt,ausstehend,offen,in bearbeitung,\
      pendiente,en proceso,bekleyen,beklemede,in behandeling,pendente,in attesa,oczekująca,\
      в обработке,ожидает,в обробці,очікує,čeká,függőben,reserved
      """
    ),
    (
      Row.Standing.cancelled,
      """
      cancelled,canceled,failed,declined,rejected,reverted,denied,void,voided,expired,reversed,\
      ملغى,ملغي,ملغاة,ملغية,مرفوض,مرفوضة,فاشل,فاشلة,لاغية,annulé,annulée,refusé,refusée,rejeté,\
      échoué,storniert,abgelehnt,fehlgeschlagen,cancelado,cancelada,rechazado,rechazada,iptal,\
      iptal edildi,reddedildi,geannuleerd,geweigerd,cancelada,annullato,annullata,rifiutato,\
      anulowana,odrzucona,отменено,отменена,отклонено,отказ,скасовано,відхилено,zrušeno,zamítnuto
      """
    ),
  ])
}
