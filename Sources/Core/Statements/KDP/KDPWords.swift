/// What the columns of KDP's royalty reports are called.
enum KDPWords {
  static let columns: [(PlatformField, [String])] = [
    (.month, ["Royalty Date", "Month", "Royalty Month", "Sales Period", "Date", "Monat", "Mois"]),
    (.title, ["Title", "Book Title", "Titel", "Titre", "Título", "Titolo"]),
    (.party, ["Author Name", "Author", "Autor", "Auteur", "Autore"]),
    (.mark(0), ["ASIN/ISBN", "ASIN", "ISBN", "eBook ASIN", "Paperback ISBN"]),
    (
      .mark(1),
      [
        "Net Units Sold", "Units Sold", "Net Units Sold or KENP Read",
        "Kindle Edition Normalized Pages (KENP) Read",
      ]
    ),
    (.mark(2), ["Royalty Type", "Royalty Rate"]),
    (.mark(3), ["Avg. List Price without tax", "Avg. Offer Price without tax"]),
    (.product, ["Marketplace", "Marktplatz", "Boutique", "Tienda"]),
    (.type, ["Transaction Type"]),
    (
      .currency, ["Currency", "Royalty Currency", "Währung", "Devise", "Moneda", "Valuta", "Moeda"]
    ),
    (
      .net,
      [
        "Royalty", "Royalties", "Tantiemen", "Tantieme", "Redevance", "Redevances",
        "Regalías", "Regalía",
      ]
    ),
  ]
}
