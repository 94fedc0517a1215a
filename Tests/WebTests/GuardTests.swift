import Bookkeeping
import HTTPTypes
import Hummingbird
import Speech
import Testing

@testable import Web

/// Who is let in, and who isn't.
@Suite("The guards") struct GuardTests {
  /// Names under which this server was never asked for, and pages that aren't its own.
  static let hostile: [(host: String?, origin: String?)] = {
    let hosts: [String?] = [
      nil, "", "evil.example", "evil.example:8317", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:8318",
      "127.0.0.1.evil.example:8317", "localhost.evil.example:8317", "localhost", "0.0.0.0:8317",
      "127.0.0.2:8317", "2130706433:8317", "127.1:8317", "[::ffff:127.0.0.1]:8317",
      "127.0.0.1:8317.evil.example", "evil.example#127.0.0.1:8317", "evil.example@127.0.0.1:8317",
      "127.0.0.1:8317:80",
    ]
    let origins = [
      "http://evil.example", "https://127.0.0.1", "http://127.0.0.1:8318", "null", "",
      "http://127.0.0.1:8317.evil.example", "http://evil.example/127.0.0.1:8317",
      "file://", "http://localhost:8317@evil.example", "http://localhost:8317",
      "ftp://127.0.0.1:8317", "HTTP://EVIL.EXAMPLE", "http://127.0.0.1:8317/", "http://[::1]:8317",
    ]
    return hosts.map { ($0, nil) } + origins.map { (TestApp.host, $0) }
  }()

  @Test("A hostile Host or Origin is refused before any route is asked, a link's word not used up")
  func hosts() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    let word = test.app.sessions.makeLaunchWord()
    #expect(GuardTests.hostile.count >= 30)
    for (host, origin) in GuardTests.hostile {
      let headers = origin.map { [("Origin", $0)] } ?? []
      for path in ["/path", "/enter/\(word)", "/nothing/there", Asset.style.path] {
        let answer = try await test.send(
          .get, path, host: host, cookie: browser.cookie, headers)
        #expect(answer.status == 403, "\(host ?? "none") \(origin ?? "") \(path)")
        #expect(answer.headers[.setCookie] == nil)
      }
    }
    #expect(try await test.send(.get, "/enter/\(word)").status == 200)
  }

  @Test("A link from another site may lead here; nothing else from another site is answered")
  func fetchMetadata() async throws {
    let test = try TestApp()
    func status(_ method: HTTPRequest.Method, _ site: String, _ mode: String, _ to: String)
      async throws -> Int
    {
      try await test.send(
        method, "/enter",
        [("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", to)]
      ).status
    }
    #expect(try await status(.get, "cross-site", "navigate", "document") == 200)
    #expect(try await status(.get, "none", "navigate", "document") == 200)
    #expect(try await status(.get, "cross-site", "navigate", "iframe") == 403)
    #expect(try await status(.get, "cross-site", "no-cors", "image") == 403)
    #expect(try await status(.get, "same-site", "cors", "empty") == 403)
    #expect(try await status(.post, "cross-site", "navigate", "document") == 403)
  }

  @Test("Every route that changes something is refused without its own seal, and changes nothing")
  func seals() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    let other = try await test.browser()
    _ = try test.bookkeeper()
    let before = try test.bookkeeper().latestChange()
    let changing = test.app.router().routes.filter {
      // The API has nothing that changes, and says so to whoever tries.
      $0.method == .post && $0.path.description != "/enter"
        && !$0.path.description.hasPrefix("/api/")
    }
    #expect(changing.count >= 5)
    for route in changing {
      let path = route.path.description.split(separator: "/").map {
        $0.hasPrefix(":") || $0.hasPrefix("{") ? "1" : String($0)
      }.reduce("") { $0 + "/" + $1 }
      for seal in ["", "x", try browser.seal(path + "x"), try other.seal(path)] {
        let answer = try await browser.post(path, seal: seal)
        #expect(answer.status == 403, "\(path)")
      }
      #expect(try await test.send(.post, path, cookie: browser.cookie).status >= 400, "\(path)")
    }
    #expect(try test.bookkeeper().latestChange() == before)
  }

  @Test("Without a session every page leads to the door, and the API answers 401")
  func gate() async throws {
    let test = try TestApp()
    for route in test.app.router().routes where route.method == .get {
      let path = route.path.description
      guard !path.hasPrefix("/enter"), !path.hasPrefix("/assets"), path != "/favicon.ico" else {
        continue
      }
      let answer = try await test.send(.get, path.replacing(":", with: ""))
      if path.hasPrefix("/api") {
        #expect(answer.status == 401, "\(path)")
      } else {
        #expect(answer.status == 303 && answer.headers[.location] == "/enter", "\(path)")
      }
    }
  }

  @Test("Every answer forbids what isn't the app's own, and is kept by nobody")
  func headers() async throws {
    let test = try TestApp()
    let browser = try await test.browser()
    for path in ["/path", "/import", "/start", "/enter", "/nothing", Asset.script.path] {
      let answer = try await browser.get(path)
      let policy = answer.headers[.contentSecurityPolicy] ?? ""
      #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "\(path)")
      #expect(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"))
      #expect(answer.headers[.xContentTypeOptions] == "nosniff")
      if !path.hasPrefix("/assets") { #expect(answer.headers[.cacheControl] == "no-store") }
    }
  }

  @Test("A page is never led to from outside: a way back is an address of the app")
  func wayBack() {
    for bad in [
      "//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "",
      "/\nLocation: x", "/a b",
    ] {
      #expect(own(bad) == "/", "\(bad)")
    }
    #expect(own("/income?months=12") == "/income?months=12")
  }
}
