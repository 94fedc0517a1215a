/// The names themselves. They are compared without accents, case and punctuation
/// (`HeaderName.normalised`), so one spelling of each is enough.
extension HeaderWords {
  static let lists: [(ColumnMeaning, String)] = [
    (
      .date,
      """
      date,transaction date,trans date,txn date,tran date,posting date,posted date,post date,\
      booking date,date posted,date processed,processing date,operation date,created,created at,\
      created on,created date,datetime,date time,timestamp,payment date,date and time,booked on,\
      entry date,execution date,date of transaction,completed date,day,transaction time,\
      date utc,posted on,trade date,process date,processed date,txn dt,trans dt,tran dt,post dt,\
      booking dt,booked,when,\
      التاريخ,تاريخ,تاريخ العملية,تاريخ المعاملة,تاريخ الحركة,تاريخ القيد,تاريخ التنفيذ,\
      تاريخ الترحيل,تاريخ الإجراء,تاريخ الدفع,اليوم,التاريخ والوقت,تاريخ ووقت العملية,\
      تاريخ الإضافة,تاريخ السداد,تاريخ التسجيل,تاريخ المعامله,\
      date operation,date d operation,date de l operation,date de transaction,date comptable,\
      date de comptabilisation,date d ecriture,date de l ecriture,date transaction,\
      date de comptabilite,jour,\
      datum,buchungsdatum,buchungstag,buchung,belegdatum,transaktionsdatum,umsatzdatum,\
      ausführungsdatum,buchungszeit,abschlussdatum,datum uhrzeit,\
      fecha,fecha operación,fecha de operación,f operación,fecha contable,fecha transacción,\
      fecha de la transacción,fecha de transacción,fecha movimiento,fecha del movimiento,día,\
      fecha y hora,fecha de la operación,\
      tarih,işlem tarihi,işlem tarih,muhasebe tarihi,tarih saat,işlem zamanı,\
      boekdatum,boekingsdatum,transactiedatum,uitvoeringsdatum,\
      data,data mov,data movimento,data da operação,data operação,data lançamento,\
      data do lançamento,data da transação,data de movimento,data do movimento,dia,\
      data operazione,data contabile,data contabilizzazione,data registrazione,data transazione,\
      data operacji,data transakcji,data księgowania,data zlecenia,data zaksięgowania,\
      дата,дата операции,дата транзакции,дата проводки,дата платежа,дата и время,дата обработки,\
      дата совершения операции,дата операції,дата і час,дата і час операції,дата та час,\
      дата транзакції,дата документа,дата проведення,\
      datum zaúčtování,datum provedení,datum transakce,datum operace,datum zaúčtovania,\
      datum odúčtování,datum a čas,\
      dátum,tranzakció dátuma,könyvelés dátuma,könyvelési dátum,tranzakció ideje,\
      tanggal,tanggal transaksi,tgl,tgl transaksi,\
      bokföringsdag,transaktionsdag,dato,bokført,bokføringsdato,bokföringsdatum,\
      transaktionsdatum,päivämäärä,kirjauspäivä,data tranzacției,data tranzacţiei,ngày giao dịch,ngày,kuupäev,\
      거래일시,거래일자,日期,交易日期,交易时间,取引日,日付
      """
    ),
    (
      .valueDate,
      """
      value date,val date,valuta date,settlement date,effective date,available on,interest date,\
      value dt,تاريخ القيمة,تاريخ الاستحقاق,تاريخ الحق,تاريخ التسوية,\
      date valeur,date de valeur,valeur,wertstellung,valuta,valutadatum,wert,wertstellungsdatum,\
      fecha valor,f valor,fecha de valor,valör,valör tarihi,rentedatum,valutadatum,data valuta,\
      data valor,data de valor,valor,data waluty,data valuty,дата валютирования,дата валютування,\
      datum valuty,értéknap,ränteda,valutering,arvopäivä,rentedato
      """
    ),
    (
      .description,
      """
      description,details,detail,particulars,narrative,narration,memo,transaction details,\
      transaction description,text,note,notes,remarks,remark,message,label,title,item,purpose,\
      original description,transaction,bank description,desc,comments,comment,transaction name,\
      additional information,activity,transaction remarks,product name,\
      البيان,الوصف,التفاصيل,بيان,وصف,تفاصيل,شرح,الشرح,ملاحظات,الملاحظات,البيانات,وصف العملية,\
      تفاصيل العملية,تفاصيل المعاملة,بيان الحركة,بيان العملية,الغرض,وصف المعاملة,شرح العملية,\
      وصف الحركة,السبب,الغرض من التحويل,\
      libellé,libellé opération,libellé de l opération,détails,motif,intitulé,nature,désignation,\
      communication,objet,nature de l opération,libellé complet,détail de l écriture,\
      verwendungszweck,buchungstext,beschreibung,umsatztext,transaktionsbeschreibung,bezeichnung,\
      vorgang,buchungsinformation,buchungsdetails,umsatzbeschreibung,mitteilung,bemerkung,\
      concepto,descripción,detalle,observaciones,movimiento,descripción de la operación,detalles,\
      açıklama,işlem açıklaması,detay,işlem,açıklamalar,\
      omschrijving,mededeling,mededelingen,vrije mededeling,\
      descrição,descritivo,histórico,detalhes,lançamento,descrição da operação,\
      descrizione,causale,dettagli,descrizione operazione,descrizione estesa,\
      opis,opis operacji,tytuł,tytułem,tytuł operacji,szczegóły,opis transakcji,\
      описание,описание операции,назначение платежа,детали,назначение,основание,комментарий,\
      опис,деталі,деталі операції,призначення платежу,призначення,опис операції,\
      popis,zpráva,poznámka,zpráva pro příjemce,popis transakce,zpráva pro mě,\
      közlemény,leírás,megjegyzés,részletek,\
      keterangan,uraian,deskripsi,beskrivning,meddelande,tekst,beskrivelse,forklaring,selitys,\
      viesti,descriere,selgitus,mô tả,nội dung,내용,적요,شرح,摘要,摘要内容,説明
      """
    ),
    (
      .counterparty,
      """
      payee,name,merchant,merchant name,counterparty,counter party,counterparty name,beneficiary,recipient,payer,\
      from,to,customer,partner name,payee name,payer name,beneficiary name,counteraccount name,\
      sender,sender name,vendor,store,المستفيد,اسم المستفيد,الطرف الآخر,المرسل,اسم المرسل,التاجر,\
      اسم التاجر,الجهة,المستلم,العميل,\
      bénéficiaire,tiers,contrepartie,donneur d ordre,nom,marchand,commerçant,\
      empfänger,auftraggeber,zahlungsempfänger,zahlungspflichtiger,zahlungspflichtige r,\
      begünstigter zahlungspflichtiger,auftraggeber empfänger,gegenpartei,zahlungsempfänger in,\
      auftraggebername,empfängername,name zahlungsbeteiligter,auftraggeber begünstigter,\
      beneficiario,ordenante,beneficiario ordenante,comercio,alıcı,gönderen,karşı taraf,üye işyeri,\
      naam,naam tegenpartij,tegenpartij,naam omschrijving,beneficiário,beneficiario ordinante,\
      controparte,ordinante,kontrahent,nadawca odbiorca,odbiorca,nadawca,\
      контрагент,получатель,корреспондент,отправитель,наименование контрагента,кореспондент,\
      отримувач,назва контрагента,název protiúčtu,protistrana,partner neve,kedvezményezett,nama,\
      mottagare,avsändare,mottaker,saaja maksaja
      """
    ),
    (
      .amount,
      """
      amount,transaction amount,net amount,sum,value,payment amount,amt,net,total amount,\
      amount total,billing amount,booked amount,amount in account currency,total,local amount,\
      account amount,card amount,settlement amount,billed amount,\
      المبلغ,مبلغ,القيمة,قيمة,مبلغ العملية,قيمة العملية,مبلغ المعاملة,قيمة المعاملة,مبلغ الحركة,\
      صافي المبلغ,الصافي,المبلغ الصافي,المبلغ الإجمالي,\
      montant,montant opération,montant de l opération,montant net,montant transaction,\
      betrag,umsatz,buchungsbetrag,summe,umsatzbetrag,nettobetrag,\
      importe,cantidad,monto,importe operación,importe de la operación,valor,\
      tutar,işlem tutarı,miktar,tutarı,bedrag,transactiebedrag,quantia,montante,valor operação,\
      importo,ammontare,kwota,kwota operacji,kwota transakcji,wartość,\
      сумма,сумма операции,сумма платежа,сумма в валюте счета,сумма списания зачисления,\
      сума,сума операції,сума в валюті картки,сума у валюті картки,сума платежу,\
      částka,objem,zaúčtovaná částka,suma,částka v měně účtu,összeg,tranzakció összege,\
      jumlah,nominal,mutasi,belopp,beløp,beløb,määrä,sumă,summa,số tiền,거래금액,金额,金額
      """
    ),
    (
      .debit,
      """
      debit,debits,debit amount,withdrawal,withdrawals,withdrawal amount,money out,paid out,out,\
      outflow,spent,payments,dr,debit amt,withdrawal amt,amount debit,expense,outgoing,debited,\
      amount out,charges,withdrawn,outgoings,purchases,\
      مدين,المدين,مدينة,سحب,السحب,السحوبات,مسحوبات,المسحوبات,المبلغ المدين,\
      خصم,الخصم,صادر,منصرف,المنصرف,حركة مدينة,مبلغ مدين,مبلغ السحب,المصروفات,المدفوع,مدفوع,مدفوعات,المدفوعات,عليه,\
      المبلغ المسحوب,مبلغ مسحوب,خارج,الخارج,المبلغ الصادر,المبلغ المخصوم,\
      débits,montant débit,dépense,dépenses,sortie,retrait,sorties,montant au débit,\
      soll,belastung,lastschrift,ausgang,ausgaben,belastungen,sollbetrag,auszahlung,\
      cargo,cargos,debe,gasto,gastos,salidas,retiros,débito,débitos,egresos,egreso,\
      borç,çıkan,çekilen,gider,borç tutarı,af,uit,debet,bedrag af,saída,saídas,\
      uscite,addebiti,dare,addebito,uscita,obciążenia,wydatki,obciążenie,kwota obciążenia,wydatek,\
      расход,списание,дебет,списано,расходы,списания,сума списання,списання,витрати,витрата,\
      výdaje,odepsáno,má dáti,výdaj,terhelés,kiadás,keluar,uttag,ut,ut fra konto,ut av konto,\
      debitare,giden,veloitus,veloitukset,deebet,isplate,isplata,isplaćeno,kwota wn,χρέωση,χρεώσεις,بدهکار,số tiền ghi nợ,ghi nợ,支出,借方,支払い金額,\
      출금,出金
      """
    ),
    (
      .credit,
      """
      credit,credits,credit amount,deposit,deposits,deposit amount,money in,paid in,in,inflow,\
      received,receipts,cr,credit amt,deposit amt,amount credit,income,incoming,credited,amount in,\
      deposited,incomings,\
      دائن,الدائن,دائنة,إيداع,الإيداع,إيداعات,الإيداعات,المبلغ الدائن,إضافة,الإضافة,وارد,الوارد,\
      حركة دائنة,مبلغ دائن,مبلغ الإيداع,الإيرادات,المقبوض,مقبوض,مقبوضات,المقبوضات,له,\
      المبلغ المودع,مبلغ مودع,داخل,الداخل,المبلغ الوارد,المبلغ المضاف,\
      crédits,montant crédit,recette,recettes,entrée,versement,entrées,montant au crédit,\
      haben,gutschrift,eingang,einnahmen,gutschriften,habenbetrag,einzahlung,\
      abono,abonos,haber,ingreso,ingresos,entradas,crédito,créditos,depósitos,depósito,\
      alacak,giren,yatan,gelir,alacak tutarı,bij,bedrag bij,entrada,\
      entrate,accrediti,avere,accredito,entrata,uznania,wpływy,uznanie,kwota uznania,wpływ,\
      приход,поступление,зачисление,кредит,зачислено,поступления,доход,сума зарахування,\
      зарахування,надходження,дохід,příjmy,připsáno,dal,příjem,jóváírás,bevétel,kredit,masuk,\
      insättning,inn,inn på konto,creditare,\
      gelen,hyvitys,hyvitykset,kreedit,uplate,uplata,uplaćeno,kwota ma,πίστωση,πιστώσεις,بستانکار,số tiền ghi có,ghi có,收入,贷方,預かり金額,\
      입금,入金
      """
    ),
    (
      .direction,
      """
      type,transaction type,dr cr,cr dr,debit credit,credit debit,d c,c d,dc,cd,sign,direction,\
      in out,debit or credit,credit debit indicator,db cr,dbcr,drcr,crdr,indicator,+,db,\
      النوع,نوع,نوع العملية,نوع الحركة,مدين دائن,دائن مدين,نوع المعاملة,الاتجاه,طبيعة الحركة,\
      sens,type opération,type d opération,type de transaction,débit crédit,\
      soll haben,s h,sh,umsatzart,art,transaktionstyp,soll haben kennzeichen,kennzeichen,\
      tipo,tipo movimiento,tipo de movimiento,tipo operación,cargo abono,debe haber,\
      işlem tipi,b a,borç alacak,tür,işlem türü,debet credit,af bij,bij af,\
      tipo de movimento,tipo movimento,dare avere,segno,typ,typ operacji,rodzaj,typ transakcji,\
      d k,deebet kreedit,deebet kreedit d c,收 支,bevétel kiadás,tranzakció típusa,тип операции,тип,знак,приход расход,тип операції,\
      druh,jenis,tipe,jenis transaksi,in uit
      """
    ),
    (
      .currency,
      """
      currency,ccy,cur,curr,currency code,account currency,transaction currency,\
      العملة,عملة,رمز العملة,عملة الحساب,نوع العملة,devise,monnaie,monn,devise du compte,\
      währung,waehrung,buchungswährung,kontowährung,moneda,divisa,para birimi,döviz,döviz cinsi,\
      munt,valuta,muntsoort,moeda,waluta,waluta operacji,валюта,валюта счета,валюта операции,\
      валюта рахунку,měna,měna účtu,mena,devizanem,tranzakció devizaneme,pénznem,deviza,\
      mata uang,valutakod,valuutta,monedă,货币
      """
    ),
    (
      .balance,
      """
      balance,running balance,closing balance,available balance,current balance,account balance,\
      ledger balance,balance after transaction,balance after,new balance,\
      booked balance,principal balance,principal outstanding,outstanding balance,outstanding,\
      remaining balance,الرصيد المتبقي,الرصيد القائم,\
      الرصيد,رصيد,الرصيد بعد العملية,الرصيد الجاري,رصيد الحساب,الرصيد المتاح,الرصيد بعد,\
      الرصيد الحالي,الرصيد بعد الحركة,solde,solde courant,nouveau solde,solde après opération,\
      saldo,kontostand,saldo nach buchung,saldo disponible,saldo contable,saldo final,\
      bakiye,kalan bakiye,güncel bakiye,bakiyesi,saldo na trn,saldo após,saldo disponível,\
      saldo contabile,saldo po operacji,saldo po transakcji,\
      остаток,баланс,остаток после операции,залишок,залишок після операції,\
      zůstatek,zostatok,zůstatek po,egyenleg,könyvelt egyenleg,sisa saldo,sold,saldoendring,余额,\
      υπόλοιπο,stanje,مانده,số dư,거래 후 잔액,잔액,残高,差引残高
      """
    ),
    (
      .reference,
      """
      id,transaction id,reference,ref,ref no,ref id,ref number,reference number,reference no,\
      reference id,transaction reference,transaction number,transaction no,txn id,trace number,\
      receipt number,confirmation number,confirmation code,unique id,document number,external id,\
      transaction reference number,transaction ref,payment reference,rrn,\
      المرجع,رقم المرجع,رقم العملية,رقم المعاملة,رقم الحركة,مرجع,الرقم المرجعي,رقم السند,\
      رقم الإشعار,معرف العملية,رقم القيد,المعرف,رقم التحويل,\
      référence,numéro opération,n de transaction,numéro de transaction,n transaction,\
      numéro de référence,n opération,référence de l opération,\
      referenz,kundenreferenz,buchungsreferenz,transaktionscode,transaktions id,referenznummer,\
      transaktionsnummer,referencia,número de referencia,n referencia,nº referencia,\
      número de operación,referans,referans no,dekont no,işlem no,fiş no,referans numarası,\
      kenmerk,referentie,transactiereferentie,volgnr,volgnummer,referência,documento,nº documento,\
      riferimento,numero operazione,id transazione,numer referencyjny,id transakcji,\
      numer transakcji,референс,референс проводки,номер документа,номер операции,id операции,\
      номер операції,id pohybu,id transakce,referenční číslo transakce,referenční číslo,\
      megbízás azonosító,tranzakció azonosító,azonosító,nomor referensi,no referensi,referens,\
      verifikationsnummer,arkivreferanse,arkistointitunnus
      """
    ),
    (
      .fee,
      """
      fee,fees,commission,service fee,transaction fee,charge,bank charges,fee amount,\
      service charge,service charges,transaction charges,رسوم الخدمة,رسوم التحويل,رسوم إدارية,\
      العمولة,عمولة,الرسوم,رسوم,رسوم العملية,مبلغ العمولة,frais,commissions,gebühr,gebühren,\
      spesen,comisión,comisiones,komisyon,masraf,ücret,kosten,taxa,comissão,commissione,\
      commissioni,prowizja,opłata,комиссия,комісія,сума комісій,poplatek,poplatky,jutalék,díj,\
      biaya,avgift,gebyr
      """
    ),
    (
      .tax,
      """
      vat,tax,tax amount,vat amount,الضريبة,ضريبة,ضريبة القيمة المضافة,مبلغ الضريبة,tva,taxe,mwst,\
      steuer,iva,impuesto,kdv,vergi,btw,imposto,imposta,podatek,ндс,пдв,dph,áfa,ppn,pajak,moms
      """
    ),
    (
      .account,
      """
      account,account number,account name,account no,bank account,source account,iban,card,\
      card number,card no,الحساب,رقم الحساب,اسم الحساب,رقم البطاقة,البطاقة,حساب,الآيبان,\
      compte,numéro de compte,n de compte,carte,numéro compte,konto,kontonummer,\
      kontobezeichnung,iban auftragskonto,auftragskonto,kartennummer,iban kontonummer,\
      cuenta,número de cuenta,nº cuenta,tarjeta,hesap,hesap no,hesap adı,kart no,\
      rekening,rekeningnummer,iban bban,conta,número da conta,conto,numero conto,\
      rachunek,numer rachunku,счет,номер счета,номер карты,карта,счёт,номер счёта,\
      рахунок,номер рахунку,číslo účtu,účet,számlaszám,számla,no rekening,nomor rekening,rekening no
      """
    ),
    (
      .status,
      """
      status,state,transaction status,payment status,cleared,booking status,\
      الحالة,حالة,حالة العملية,حالة المعاملة,statut,état,estado,situación,durum,durumu,\
      situação,stato,статус,состояние,stav,állapot,statuss,tila
      """
    ),
    (
      .originalAmount,
      """
      original amount,foreign amount,foreign currency amount,amount in foreign currency,\
      amount currency,converted amount,transaction amount in original currency,\
      amount foreign currency,المبلغ الأصلي,المبلغ بالعملة الأجنبية,مبلغ العملة الأجنبية,\
      المبلغ بعملة العملية,montant devise,montant origine,montant en devise,\
      betrag fremdwährung,originalbetrag,fremdwährungsbetrag,importe divisa,importe original,\
      döviz tutarı,orijinal tutar,importo originale,kwota oryginalna,kwota w walucie,\
      сумма в валюте операции,сума в валюті операції,сума у валюті операції,сумма в валюте,\
      původní částka a měna,původní částka,částka v původní měně,cost,\
      value in foreign currency,bedrag vreemde valuta
      """
    ),
    (
      .originalCurrency,
      """
      original currency,foreign currency,local currency,العملة الأصلية,العملة الأجنبية,\
      devise d origine,fremdwährung,originalwährung,divisa original,orijinal para birimi,\
      vreemde valuta,waluta oryginalna,původní měna
      """
    ),
    (
      .ignored,
      """
      category,categories,categorie,catégorie,kategorie,kategoria,kategória,kategori,categoría,\
      categoria,التصنيف,الفئة,категория,категорія,subcategory,mcc,time,heure,uhrzeit,zeitzone,\
      time zone,timezone,hora,saat,الوقت,exchange rate,rate,wechselkurs,umrechnungskurs,курс,\
      سعر الصرف,taux de change,labels,tags,check number,cheque number,cheque no,branch,الفرع,\
      agence,şube,cabang,expense amount,quantity,price,symbol,isin,ticker,
      """
    ),
  ]
}
