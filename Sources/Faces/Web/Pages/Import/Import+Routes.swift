import Bookkeeping
import Speech
import Statements

/// Statements: dropped, looked at, and only then booked.
func addImport(_ routes: Routes) {
  routes.page("/import") { asked in .page(ImportPage(asked)) }
  routes.change("/import", upTo: Uploads.largest) { asked in
    let files = asked.form.files.filter { $0.name == "files" }.map(\.file).withOwnNames
    guard !files.isEmpty else {
      return .refused(ImportPage(asked, wrong: StartWords.noFile))
    }
    let name = asked.app.uploads.keep(files, asked.session, now: asked.clock.now)
    return try preview(asked, files, ImportAnswers(upload: name))
  }
  routes.change("/import/answer") { asked in
    let upload = asked.form["upload"] ?? ""
    guard let files = asked.app.uploads.files(upload, asked.session) else {
      return .refused(ImportPage(asked, wrong: StartWords.gone))
    }
    let answers = try ImportAnswers(asked.form, upload: upload, asked.book.bookkeeperOrNew())
    guard asked.form["do"] == "book", !answers.isWrong else {
      return try preview(asked, files, answers)
    }
    let report = try asked.book.bookkeeperOrNew().importFiles(
      answers.request(files, isDryRun: false))
    let new = report.files.reduce(0) { $0 + $1.new }
    if new == 0, report.isRefused {
      return .refused(try PreviewPage(asked, report, files, answers))
    }
    asked.app.uploads.drop(upload)
    let left = report.files.filter { $0.refusal != nil }.map(\.name)
    asked.app.notice(
      asked.session,
      new == 0 ? StartWords.nothingNew : StartWords.booked(new, leftOut: left),
      change: report.change)
    return .redirect("/path")
  }
}

private func preview(_ asked: Asked, _ files: [StatementFile], _ answers: ImportAnswers) throws
  -> Answer
{
  let report = try asked.book.bookkeeperOrNew().importFiles(
    answers.request(files, isDryRun: true))
  let page = try PreviewPage(asked, report, files, answers)
  return answers.isWrong ? .refused(page) : .page(page)
}
