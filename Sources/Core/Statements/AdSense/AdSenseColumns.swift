/// The columns of AdSense's payments list.
enum AdSenseField: Hashable, Sendable { case date, description, amount }

extension AdSenseField {
  static let names = Vocabulary<AdSenseField>([
    (.date, ["Date", "Datum", "Fecha", "Data", "التاريخ", "日期"]),
    (
      .description,
      [
        "Description", "Beschreibung", "Descripción", "Descrizione", "Descrição", "الوصف", "说明",
        "說明",
      ]
    ),
    (
      .amount, ["Amount", "Betrag", "Montant", "Importe", "Importo", "Valor", "المبلغ", "金额", "金額"]
    ),
  ])
}

/// The columns of the reports of estimated earnings: YouTube Studio's tables, AdSense's and
/// AdMob's performance reports.
enum EstimateField: Hashable, Sendable { case id, title, published, date, site, revenue }

extension EstimateField {
  static let names = Vocabulary<EstimateField>([
    (.id, ["Content", "Video", "Contenido", "Contenu", "Inhalt", "Videos", "المحتوى", "内容", "內容"]),
    (
      .title,
      [
        "Video title", "Title", "Videotitel", "Titre de la vidéo", "Título del vídeo",
        "Título del video", "Título do vídeo", "Titolo del video", "عنوان الفيديو", "视频标题",
        "影片標題",
      ]
    ),
    (
      .published,
      [
        "Video publish time", "Publish time", "Veröffentlichungszeitpunkt des Videos",
        "Date/heure de publication de la vidéo", "Heure de publication de la vidéo",
        "Hora de publicación del vídeo", "Tiempo de publicación del video",
        "Horário de publicação do vídeo", "Ora di pubblicazione del video", "وقت نشر الفيديو",
        "视频发布时间", "影片發布時間",
      ]
    ),
    (.date, ["Date", "Day", "Month", "Datum", "Fecha", "Data", "التاريخ", "日期", "月"]),
    (
      .site,
      [
        "Site", "Sites", "Domain", "Ad unit", "App", "Website", "Sitio", "الموقع",
        "الموقع الإلكتروني", "网站", "網站",
      ]
    ),
  ])

  /// `Estimated revenue (USD)`, `預估收益 (USD)`: the words that begin the column of money; the
  /// currency stands in brackets behind them.
  static let revenueWords = [
    "Your estimated revenue", "Estimated revenue", "Estimated partner revenue",
    "Estimated earnings", "Approximate content monetization earnings",
    "Voraussichtlicher Umsatz", "Geschätzter Umsatz", "Geschätzte Einnahmen",
    "Voraussichtliche Einnahmen", "Revenus estimés", "Ingresos estimados", "Ganancias estimadas",
    "Receita estimada", "Ganhos estimados", "Entrate stimate", "Ricavi stimati",
    "Guadagni stimati", "الأرباح المقدّرة", "الأرباح المقدرة", "الإيرادات المقدّرة",
    "الإيرادات المقدرة", "預估收益", "预估收入", "估算收入", "估计收入", "预计收入", "推定収益",
    "Thu nhập ước tính", "Расчетный доход", "Tahmini gelir",
  ].map { HeaderName.normalised($0) }
}
