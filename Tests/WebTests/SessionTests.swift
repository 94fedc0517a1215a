import HTTPTypes
import Speech
import Testing

@testable import Web

/// How browsers are let in, go on and end.
@Suite("Sessions") struct SessionTests {
  @Test("The link lets one browser in, once; the cookie is for this site's own requests alone")
  func link() async throws {
    let test = try TestApp()
    let word = test.app.sessions.makeLaunchWord()
    #expect(try await test.send(.get, "/enter/wrong").status == 403)
    let first = try await test.send(.get, "/enter/\(word)")
    let cookie = try #require(first.headers[.setCookie])
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
    #expect(try await test.send(.get, "/enter/\(word)").status == 403)
    #expect(try await test.send(.get, "/import", cookie: first.cookie).status == 200)
  }

  @Test("A page that isn't there is told in the session's language, and that renews no cookie")
  func missingPage() async throws {
    let test = try TestApp(language: .ar)
    let browser = try await test.browser()
    let english = [("Accept-Language", "en-GB,en;q=0.9")]
    test.now.now += Sessions.rotation + 1
    let missing = try await test.send(.get, "/nowhere", cookie: browser.cookie, english)
    #expect(missing.status == 404 && missing.cookie == nil)
    #expect(missing.text.contains("lang=\"ar\""))
    // The cookie is as good as before, until a page exchanges it.
    test.now.now += Sessions.grace + 1
    #expect(try await browser.get("/import").cookie != nil)
  }

  @Test("A newer link takes the place of an older one")
  func newerLink() async throws {
    let test = try TestApp()
    let old = test.app.sessions.makeLaunchWord()
    let new = test.app.sessions.makeLaunchWord()
    #expect(try await test.send(.get, "/enter/\(old)").status == 403)
    #expect(try await test.send(.get, "/enter/\(new)").status == 200)
  }

  @Test("After an hour the cookie is exchanged; the old one is good for a minute and not longer")
  func rotation() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    #expect(try await browser.get("/import").cookie == nil)
    test.now.now += Sessions.rotation + 1
    let fresh = try #require(try await browser.get("/import").cookie)
    #expect(fresh != browser.cookie)
    test.now.now += Sessions.grace - 1
    #expect(try await browser.get("/import").status == 200)
    test.now.now += 2
    #expect(try await browser.get("/import").status == 303)
    #expect(try await test.send(.get, "/import", cookie: fresh).status == 200)
  }

  @Test("Forms of a page stay good when the cookie is exchanged")
  func formsOutliveCookies() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    let seal = try browser.seal("/language")
    test.now.now += Sessions.rotation + 1
    let fresh = Browser(test: test, cookie: try #require(try await browser.get("/import").cookie))
    #expect(try await fresh.post("/language", [("language", "ar")], seal: seal).status == 303)
  }

  @Test("Who hasn't been seen for a week, or began a month ago, has to come in again")
  func idle() async throws {
    let test = try TestApp()
    var browser = try await test.browser()
    test.now.now += Sessions.idle + 1
    #expect(try await browser.get("/import").status == 303)
    browser = try await test.browser()
    for _ in 0..<6 {
      test.now.now += Sessions.longest / 6 + 1
      if let cookie = try await browser.get("/import").cookie {
        browser = Browser(test: test, cookie: cookie)
      }
    }
    #expect(try await browser.get("/import").status == 303)
  }

  @Test("A session that was ended is over for all its cookies")
  func ended() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    let other = try await test.browser()
    test.app.sessions.end(try browser.session.id)
    #expect(try await browser.get("/import").status == 303)
    #expect(try await other.get("/import").status == 200)
  }

  @Test("Of two hundred sessions the last hundred are kept")
  func most() async throws {
    let test = try TestApp()
    for _ in 0..<200 { _ = test.app.sessions.enter(agent: "x", now: test.now.now) }
    #expect(test.app.sessions.all.count == Sessions.most)
  }

  @Test("The password lets in, a wrong one doesn't, and guesses come one after another")
  func password() async throws {
    let test = try TestApp(password: "correct horse battery")
    let right = try await test.send(
      .post, "/enter", body: Array("password=correct+horse+battery".utf8))
    #expect(right.status == 200 && right.cookie != nil)
    let clock = ContinuousClock()
    let spent = try await clock.measure {
      try await withThrowingTaskGroup(of: Int.self) { group in
        for guess in 0..<3 {
          group.addTask {
            try await test.send(.post, "/enter", body: Array("password=guess\(guess)".utf8)).status
          }
        }
        for try await status in group { #expect(status == 403) }
      }
    }
    #expect(spent > .milliseconds(1_000))
  }

  @Test("Of many guesses at once four wait their turn; the others are told to come again")
  func crowd() async throws {
    let test = try TestApp(password: "correct horse battery")
    let all = try await withThrowingTaskGroup(of: Int.self) { group in
      for guess in 0..<20 {
        group.addTask {
          try await test.send(.post, "/enter", body: Array("password=guess\(guess)".utf8)).status
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(all.count { $0 == 429 } == 16 && all.count { $0 == 403 } == 4, "\(all)")
    let after = try await test.send(
      .post, "/enter", body: Array("password=correct+horse+battery".utf8))
    #expect(after.status == 200)
  }

  @Test("Beyond this machine nothing is served without a password, and a short one is none")
  func beyond() throws {
    #expect(Password("fourteen chars") == nil)
    var configuration = try TestApp().app.configuration
    configuration.host = "0.0.0.0"
    #expect(throws: WebServer.Refusal.self) { try WebServer(configuration) }
    configuration.password = Password("correct horse battery")
    #expect(throws: Never.self) { try WebServer(configuration) }
  }
}
