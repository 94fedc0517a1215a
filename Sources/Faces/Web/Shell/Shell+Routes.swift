import Hummingbird
import Speech

/// What belongs to the frame: the language of the browser, and the way out of the example.
func addShell(_ routes: Routes) {
  routes.change("/language") { asked in
    let language = Language(rawValue: asked.form["language"] ?? "")
    asked.app.sessions.change(asked.session.id) { $0.language = language }
    return .redirect(own(asked.form["back"]))
  }
  routes.change("/example/leave") { asked in
    asked.app.sessions.change(asked.session.id) { $0.looksAtExample = false }
    return .redirect("/")
  }
}

/// An address within the app, whatever was sent: nobody is led elsewhere.
func own(_ address: String?) -> String {
  guard let address, address.hasPrefix("/"), !address.hasPrefix("//"), !address.contains("\\"),
    address.unicodeScalars.allSatisfy({ 0x21...0x7E ~= $0.value })
  else { return "/" }
  return address
}
