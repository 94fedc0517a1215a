/// The columns of PayPal's activity download that matter to books.
enum PayPalField: Hashable, Sendable {
  case date, time, zone, name, type, descriptor, status, currency, gross, fee, net, amount
  case id, reference, balance, impact, from, to, title, subject, note, invoice
}

extension PayPalField {
  /// As headers name them in English, German, French, Spanish, Italian, Dutch, Portuguese, Polish,
  /// Slovak and Arabic, over two decades of exports.
  static let names = Vocabulary<PayPalField>([
    (.date, ["Date", "Datum", "Fecha", "Data", "Dátum", "التاريخ"]),
    (
      .time,
      [
        "Time", "Uhrzeit", "Heure", "Hora", "Ora", "Orario", "Tijd", "Godzina", "Czas", "Čas",
        "الوقت",
      ]
    ),
    (
      .zone,
      [
        "Time Zone", "TimeZone", "Zeitzone", "Fuseau horaire", "Zona horaria", "Huso horario",
        "Fuso orario", "Tijdzone", "Fuso horário", "Strefa czasowa", "Časové pásmo",
        "المنطقة الزمنية",
      ]
    ),
    (
      .name,
      [
        "Name", "Nom", "Nombre", "Nome", "Naam", "Imię i nazwisko", "Nazwa", "Meno", "Názov",
        "الاسم",
      ]
    ),
    (
      .type,
      ["Type", "Typ", "Tipo", "Soort", "Rodzaj", "Druh", "النوع", "Transaction Type"]
    ),
    (
      .descriptor,
      [
        "Description", "Beschreibung", "Descripción", "Descrizione", "Omschrijving", "Descrição",
        "Opis", "Popis", "الوصف",
      ]
    ),
    (.status, ["Status", "État", "Statut", "Estado", "Stato", "Stav", "الحالة"]),
    (
      .currency,
      [
        "Currency", "Währung", "Devise", "Divisa", "Moneda", "Valuta", "Moeda", "Waluta", "Mena",
        "العملة",
      ]
    ),
    (
      .gross,
      [
        "Gross", "Brutto", "Avant commission", "Brut", "Bruto", "Importe bruto", "Lordo",
        "Importo lordo", "Hrubá suma", "Hrubé", "Hrubá hodnota", "Bruto bedrag", "Valor bruto",
        "الإجمالي",
      ]
    ),
    (
      .fee,
      [
        "Fee", "Fees", "Gebühr", "Entgelt", "Commission", "Frais", "Comisión", "Tarifa",
        "Comisiones",
        "Tariffa", "Commissione", "Tariffe", "Kosten", "Vergoeding", "Toeslag", "Transactiekosten",
        "Taxa", "Tarifas", "Taxas", "Opłata", "Prowizja", "Poplatok", "Poplatky", "الرسوم", "رسوم",
      ]
    ),
    (
      .net,
      [
        "Net", "Netto", "Neto", "Importe neto", "Importo netto", "Líquido", "Čistá suma", "Čisté",
        "Čistá hodnota", "Total", "الصافي",
      ]
    ),
    (
      .amount,
      ["Amount", "Betrag", "Montant", "Importe", "Importo", "Bedrag", "Valor", "Kwota", "Suma"]
    ),
    (
      .id,
      [
        "Transaction ID", "Transaktionscode", "Numéro de transaction", "Id. de transacción",
        "Identificador de la transacción", "Codice transazione", "ID transazione",
        "Transactiereferentie", "Transactie-ID", "Código da transação", "ID da transação",
        "Numer transakcji", "Identyfikator transakcji", "Identyfikator operacji",
        "Identifikácia transakcie", "ID transakcie", "Identifikačné číslo transakcie",
        "رقم المعاملة", "معرف المعاملة",
      ]
    ),
    (
      .reference,
      [
        "Reference Txn ID", "Zugehöriger Transaktionscode",
        "Numéro de la transaction de référence", "Id. de transacción de referencia",
        "Identificador de la transacción de referencia", "Codice transazione di riferimento",
        "ID transazione di riferimento", "Referentie transactie-ID", "Referentietransactie-ID",
        "Código da transação de referência", "ID de referência da transação",
        "Identyfikator operacji referencyjnej", "Numer transakcji referencyjnej",
        "Identifikácia referenčnej transakcie", "ID referenčnej transakcie",
        "رقم المعاملة المرجعي",
      ]
    ),
    (
      .balance,
      ["Balance", "Guthaben", "Kontostand", "Solde", "Saldo", "Zostatok", "Stav účtu", "الرصيد"]
    ),
    (
      .impact,
      [
        "Balance Impact", "Auswirkung auf Guthaben", "Impact sur le solde", "Impacto en el saldo",
        "Impatto sul saldo", "Effect op saldo", "Impacto no saldo", "Wpływ na saldo",
        "Vplyv na zostatok", "التأثير على الرصيد",
      ]
    ),
    (
      .from,
      [
        "From Email Address", "Absender E-Mail-Adresse", "De l'adresse email",
        "Correo electrónico del remitente", "Indirizzo email mittente", "Van e-mailadres",
        "Do e-mail", "Z adresu e-mail", "Z e-mailovej adresy",
      ]
    ),
    (
      .to,
      [
        "To Email Address", "Empfänger E-Mail-Adresse", "À l'adresse email",
        "Correo electrónico del destinatario", "Indirizzo email destinatario", "Naar e-mailadres",
        "Para o e-mail", "Na adres e-mail", "Na e-mailovú adresu",
      ]
    ),
    (
      .title,
      [
        "Item Title", "Artikelbezeichnung", "Titre de l'objet", "Título del artículo",
        "Titolo oggetto", "Naam objectitem", "Título do item", "Tytuł przedmiotu",
        "Názov položky",
      ]
    ),
    (
      .subject,
      [
        "Subject", "Betreff", "Objet", "Asunto", "Oggetto", "Onderwerp", "Assunto", "Temat",
        "Predmet",
      ]
    ),
    (
      .note, ["Note", "Hinweis", "Remarque", "Nota", "Messaggio", "Opmerking", "Uwaga", "Poznámka"]
    ),
    (
      .invoice,
      [
        "Invoice Number", "Invoice ID", "Rechnungsnummer", "Rechnungs-Nr.", "Numéro de facture",
        "Número de factura", "Numero fattura", "Factuurnummer", "Número da fatura",
        "Numer faktury", "Číslo faktúry",
      ]
    ),
  ])
}
