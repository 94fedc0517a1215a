import Crypto
import Hummingbird

/// Styles, script and icon, under names that change with what is in them: a browser may keep them.
struct Asset: Sendable {
  let path: String
  let type: String
  let bytes: [UInt8]

  init(_ name: String, _ type: String, _ bytes: [UInt8]) {
    let mark = SHA256.hash(data: bytes).prefix(6).map {
      String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
    }
    path = "/assets/\(mark.joined())/\(name)"
    self.type = type
    self.bytes = bytes
  }

  static let style = Asset("masar.css", "text/css; charset=utf-8", PackageResources.masar_css)
  static let script = Asset(
    "masar.js", "text/javascript; charset=utf-8", PackageResources.masar_js)
  static let icon = Asset("icon.svg", "image/svg+xml", PackageResources.icon_svg)
}

extension App {
  func addAssets(to router: Router<Visit>) {
    for asset in [Asset.style, .script, .icon] {
      router.get(RouterPath(asset.path)) { _, _ in
        Response(
          status: .ok,
          headers: [
            .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable",
          ], body: ResponseBody(byteBuffer: .init(bytes: asset.bytes)))
      }
    }
    router.get("/favicon.ico") { _, _ in Response.redirect(to: Asset.icon.path) }
  }
}
