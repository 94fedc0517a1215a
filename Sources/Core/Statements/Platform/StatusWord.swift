/// What a row's status says of the money, in ten languages. Endings vary with gender and
/// number, so that beginnings of words are compared.
enum StatusWord: Hashable, Sendable {
  case posted, pending, cancelled, unknown

  init(_ text: String) { self = StatusWord.phrases.meaning(of: text) ?? .unknown }

  private static let phrases = Phrasebook<StatusWord>([
    (
      .cancelled,
      [
        "denied", "declin", "revert", "cancel", "failed", "expired", "voided", "rejected",
        "blocked", "abgelehnt",
        "verweigert", "rückgängig", "storniert", "abgebrochen", "fehlgeschlagen", "abgelaufen",
        "refusé",
        "annulé", "échou", "échec", "expiré", "denegad", "rechazad", "cancelad", "anulad",
        "fallid", "caducad", "negat", "rifiutat", "annullat", "non riuscit", "scadut",
        "geweigerd",
        "afgewezen", "geannuleerd", "mislukt", "verlopen", "recusad", "negad", "falh", "expirad",
        "odrzucon", "anulowan", "niepowodzeni", "wygas", "zamietnut", "zrušen", "neúspešn",
        "مرفوض", "ملغ", "فاشل", "منتهي",
      ]
    ),
    (
      .pending,
      [
        "pending", "processing", "in process", "uncleared", "unconfirmed", "held", "on hold",
        "waiting", "ausstehend", "offen", "in bearbeitung", "wird bearbeitet", "en attente",
        "en cours", "pendiente", "en proceso", "in sospeso", "in attesa", "in behandeling",
        "in afwachting", "openstaand", "pendente", "oczekuj", "w toku", "čaká", "prebieha",
        "nevybaven", "معلق", "قيد", "انتظار",
      ]
    ),
    (
      .posted,
      [
        "completed", "complete", "cleared", "paid", "refunded", "partially refunded", "reversed",
        "returned", "unclaimed", "abgeschlossen", "zurückgezahlt", "teilweise zurückgezahlt",
        "rückerstattet", "terminé", "effectué", "remboursé", "completad", "reembolsad",
        "completat", "rimborsat", "voltooid", "terugbetaald", "concluíd", "finalizad",
        "ukończon", "zakończon", "zrealizowan", "zwrócon", "dokončen", "ukončen", "vráten",
        "مكتمل", "اكتمل", "مسترد",
      ]
    ),
  ])
}
