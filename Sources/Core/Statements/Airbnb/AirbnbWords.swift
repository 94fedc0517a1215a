/// What Airbnb's columns and types are called: English and Portuguese as public importers have
/// them, the others as hosts tell of them.
enum AirbnbWords {
  /// The columns that no bank's statement has: nights, and the code of a stay.
  static let nights = [
    "Nights", "Noites", "Nuits", "Noches", "Nächte", "Notti", "Nachten", "Geceler", "Gece",
    "Gece sayısı", "Noce", "Liczba nocy", "Nätter", "Nætter", "Netter", "Ночи",
    "Количество ночей", "الليالي", "عدد الليالي",
  ]
  static let codes = [
    "Confirmation Code", "Código de Confirmação", "Code de confirmation",
    "Código de confirmación", "Bestätigungscode", "Bestätigungs-Code", "Buchungscode",
    "Codice di conferma", "Bevestigingscode", "Onay Kodu", "Rezervasyon Kodu",
    "Kod potwierdzenia", "Bekräftelsekod", "Bekræftelseskode", "Bekreftelseskode",
    "Код подтверждения", "رمز التأكيد",
  ]

  static let columns: [(PlatformField, [String])] = [
    (.day, ["Date", "Data", "Datum", "Fecha", "Tarih", "Dato", "Дата", "التاريخ"]),
    (
      .otherDay,
      [
        "Arriving by date", "Disponível por data", "Date d'arrivée prévue", "Fecha de llegada",
        "Fecha de llegada estimada", "Ankunft bis", "Data di arrivo prevista",
      ]
    ),
    (.type, ["Type", "Tipo", "Typ", "Art", "Soort", "Tür", "Rodzaj", "Тип", "النوع"]),
    (.id, codes),
    (
      .party,
      [
        "Guest", "Hóspede", "Voyageur", "Huésped", "Viajero", "Gast", "Ospite", "Misafir", "Konuk",
        "Gość", "Gäst", "Gæst", "Gjest", "Гость", "الضيف",
      ]
    ),
    (
      .title,
      [
        "Listing", "Anúncio", "Logement", "Annonce", "Anuncio", "Alojamiento", "Inserat",
        "Unterkunft", "Annuncio", "Advertentie", "Accommodatie", "İlan", "Kayıt", "Oferta",
        "Ogłoszenie", "Annons", "Объявление", "مكان الإقامة", "الإعلان",
      ]
    ),
    (
      .details,
      [
        "Details", "Informações", "Detalhes", "Détails", "Detalles", "Dettagli", "Gegevens",
        "Ayrıntılar", "Detaylar", "Szczegóły", "Detaljer", "Подробности", "التفاصيل",
      ]
    ),
    (
      .payout,
      [
        "Reference", "Reference code", "Código de referência", "Référence", "Code de référence",
        "Código de referencia", "Referencia", "Referenzcode", "Referenz", "Codice di riferimento",
        "Referentiecode", "Referans Kodu", "Kod referencyjny", "Referenskod",
      ]
    ),
    (
      .currency,
      [
        "Currency", "Moeda", "Devise", "Moneda", "Divisa", "Währung", "Valuta", "Para Birimi",
        "Waluta", "Валюта", "العملة",
      ]
    ),
    (
      .net,
      [
        "Amount", "Valor", "Montant", "Importe", "Cantidad", "Monto", "Betrag", "Importo",
        "Bedrag", "Tutar", "Kwota", "Belopp", "Beløb", "Beløp", "Сумма", "المبلغ",
      ]
    ),
    (
      .debit,
      [
        "Paid Out", "Pago", "Versé", "Payé", "Montant versé", "Pagado", "Cobrado", "Abonado",
        "Ausgezahlt", "Ausbezahlt", "Pagato", "Versato", "Erogato", "Uitbetaald", "Ödenen",
        "Ödendi", "Ödenen tutar", "Ödeme yapıldı", "Wypłacono", "Wypłacona kwota", "Utbetalt",
        "Utbetalat", "Udbetalt", "Выплачено", "المدفوع", "تم دفعه",
      ]
    ),
    (
      .fee(0),
      [
        "Service Fee", "Host Fee", "Taxa de serviço", "Frais de service", "Comisión de servicio",
        "Tarifa de servicio", "Tarifa por servicio", "Servicegebühr", "Service-Gebühr",
        "Costi del servizio", "Servicekosten", "Hizmet Bedeli", "Hizmet Ücreti",
        "Opłata serwisowa", "Serviceavgift", "Servicegebyr", "Сервисный сбор", "رسوم الخدمة",
      ]
    ),
    (
      .fee(1),
      [
        "Fast Pay Fee", "Taxa de pagamento rápido", "Frais de paiement rapide",
        "Tarifa por pago rápido", "Comisión por pago rápido", "Gebühr für Sofortauszahlung",
        "Costi per il pagamento rapido", "Hızlı Ödeme Ücreti",
      ]
    ),
    (
      .sale(0),
      [
        "Gross Earnings", "Ganhos brutos", "Revenus bruts", "Ingresos brutos", "Ganancias brutas",
        "Bruttoeinnahmen", "Bruttoeinkünfte", "Bruttoeinkommen", "Bruttoverdienst",
        "Guadagni lordi", "Bruto-inkomsten", "Bruto inkomsten", "Brüt Kazanç", "Brüt Kazançlar",
        "Zarobki brutto", "Bruttointäkter", "Bruttoindtægter", "Bruttoinntekter", "Общий доход",
        "إجمالي الأرباح",
      ]
    ),
    (
      .mark(0),
      [
        "Cleaning Fee", "Taxa de limpeza", "Frais de ménage", "Gastos de limpieza",
        "Tarifa de limpieza", "Reinigungsgebühr", "Costi di pulizia", "Schoonmaakkosten",
        "Temizlik Ücreti", "Opłata za sprzątanie",
      ]
    ),
    (.mark(1), nights),
  ]

  /// Tried in order. A payout is known by its column, whatever its word.
  static let kinds = Phrasebook<Row.Kind>([
    (.expense, ["co host", "cohost", "co hôte", "co gastgeber", "co anfitri", "coanfitri"]),
    (.fee, ["taxa"]),
    (
      .tax,
      [
        "tax", "pass through", "host remitted", "imposto", "taxe", "impuesto", "steuer", "imposta",
        "tassa", "belasting", "vergi", "podatek", "ضريبة",
      ]
    ),
    (
      .adjustment,
      [
        "resolution", "adjustment", "ajuste", "ajustement", "anpassung", "resolução", "résolution",
        "resolución", "risoluzione", "rettifica", "aanpassing", "düzeltme", "korekta", "تعديل",
      ]
    ),
    (
      .fee,
      [
        "cancellation fee", "fee", "frais", "gebühr", "storno", "tarifa", "penalización",
        "comisión", "costi", "kosten", "ücret", "opłata", "رسوم",
      ]
    ),
    (
      .transfer,
      [
        "payout", "transfer", "versement", "virement", "pago", "cobro", "auszahlung", "pagamento",
        "versamento", "uitbetaling", "ödeme", "wypłata", "utbetalning", "utbetaling", "udbetaling",
        "выплата", "دفعة",
      ]
    ),
    (
      .income,
      [
        "reservation", "experience", "referral", "credit", "réservation", "reserva", "reservación",
        "buchung", "prenotazione", "reservering", "rezervasyon", "rezerwacja", "bokning",
        "reservasjon", "бронирование", "expérience", "experiencia", "entdeckung", "esperienza",
        "حجز",
      ]
    ),
  ])
}
