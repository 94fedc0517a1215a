// swift-tools-version: 6.2
import PackageDescription

// The house: core (pure), edges (disk, language), faces (people). A target sees only what is
// listed here; ARCHITECTURE.md draws it. `MASAR_LIGHT=1` leaves out whatever
// needs a package other than swift-numerics, so that the core and Speech build and test in seconds.

let light = Context.environment["MASAR_LIGHT"] != nil

/// Warnings in our own targets are errors where the checks run, and a nuisance while one is typing.
nonisolated let strict = Context.environment["CI"] != nil

/// `MASAR_WITH_FUZZ=1` builds the readers with libFuzzer's instrumentation: see Scripts/fuzz.
nonisolated let withFuzz = Context.environment["MASAR_WITH_FUZZ"] != nil

nonisolated var settings: [SwiftSetting] {
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])
    + (withFuzz ? [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])] : [])
}

func core(
  _ name: String, sees dependencies: [Target.Dependency] = [], with more: [SwiftSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Sources/Core/\(name)",
    exclude: manuals[name] ?? [], swiftSettings: settings + more)
}

/// Vectors of eight numbers and the fused product: chosen at run time where the processor has them,
/// docs/decisions/0015-one-kernel-built-twice.md. Only where everything is inlined, so not in debug.
#if arch(x86_64)
  nonisolated let wide: [SwiftSetting] = [
    .unsafeFlags(["-Xcc", "-mavx2", "-Xcc", "-mfma"], .when(configuration: .release))
  ]
#else
  nonisolated let wide: [SwiftSetting] = []
#endif

func edge(
  _ name: String, sees dependencies: [Target.Dependency], carries resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Sources/Edges/\(name)", resources: resources,
    swiftSettings: settings)
}

func face(
  _ name: String, sees dependencies: [Target.Dependency], carries resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Sources/Faces/\(name)", resources: resources,
    swiftSettings: settings)
}

func tests(_ name: String, of dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["Support"], path: "Tests/\(name)",
    exclude: fixtures[name] ?? [], swiftSettings: settings)
}

/// Manual pages lie beside the code they describe.
nonisolated let manuals: [String: [String]] = [:]

/// Small invented statements, and stories, lie beside the tests that read them by path.
nonisolated let fixtures: [String: [String]] = [
  "StatementsTests": ["Fixtures"], "StoreTests": ["Fixtures"], "Stories": ["Told"],
]

/// Templates, styles and the script are carried in the program itself: `Bundle.module` dies when the
/// program moves.
nonisolated let carried: [Resource] = [
  "Assets/masar.css", "Assets/masar.js", "Assets/icon.svg",
  "Pages/Books/accounts.mustache",
  "Pages/Books/check.mustache",
  "Pages/Books/entry.mustache",
  "Pages/Books/log.mustache",
  "Pages/Books/parts.mustache",
  "Pages/Books/rates.mustache",
  "Pages/Books/reconcile.mustache",
  "Pages/Books/register.mustache",
  "Pages/Books/rule.mustache",
  "Pages/Books/rules.mustache",
  "Pages/Import/import.mustache",
  "Pages/Import/preview.mustache",
  "Pages/Income/income.mustache",
  "Pages/Income/stream.mustache",
  "Pages/Odds/answer.mustache",
  "Pages/Odds/odds.mustache",
  "Pages/Odds/plan.mustache",
  "Pages/Path/path.mustache",
  "Pages/Settings/settings.mustache",
  "Pages/Start/start.mustache",
  "Shell/door.mustache",
  "Shell/error.mustache",
  "Shell/layout.mustache",
  "Shell/lesson.mustache",
  "Shell/restoring.mustache",
  "Shell/trouble.mustache",
].map { .embedInCode($0) }

let everyCore: [Target.Dependency] = [
  "Money", "Statistics", "Ledger", "Statements", "Intake", "Streams", "Fields", "Freedom",
]

var targets: [Target] = [
  core("Money"),
  core("Statistics", sees: [.product(name: "RealModule", package: "swift-numerics")]),
  core(
    "Fields",
    sees: ["Statistics", .product(name: "RealModule", package: "swift-numerics")]),
  core("Ledger", sees: ["Money"]),
  core("Statements", sees: ["Money"]),
  core("Intake", sees: ["Money", "Ledger", "Statements"]),
  core(
    "Streams",
    sees: [
      "Money", "Statistics", "Ledger", .product(name: "RealModule", package: "swift-numerics"),
    ]),
  .target(name: "Lanes", path: "Sources/Core/Lanes"),
  core("Paths", sees: ["Lanes"]),
  core("PathsWide", sees: ["Paths", "Lanes"], with: wide),
  core(
    "Freedom",
    sees: [
      "Statistics", "Streams", "Fields", "Lanes", "Paths", "PathsWide",
      .product(name: "RealModule", package: "swift-numerics"),
    ]),
  .target(name: "Support", path: "Tests/Support", swiftSettings: settings),
  edge("Speech", sees: everyCore),
  edge("Documents", sees: ["Statements", "CZlib"]),
  .systemLibrary(
    name: "CZlib", path: "Sources/Edges/CZlib",
    providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
  tests("MoneyTests", of: ["Money"]),
  tests("StatisticsTests", of: ["Statistics"]),
  tests("FieldsTests", of: ["Fields"]),
  tests("LedgerTests", of: ["Ledger", "Money"]),
  tests("StatementsTests", of: ["Statements", "Money"]),
  tests("IntakeTests", of: ["Intake", "Ledger", "Statements", "Money"]),
  tests("StreamsTests", of: ["Streams", "Ledger", "Money"]),
  tests("PathsTests", of: ["Paths", "Freedom", "Statistics"]),
  tests("FreedomTests", of: ["Freedom", "Fields", "Paths", "Statistics"]),
  tests("SpeechTests", of: everyCore + ["Speech"]),
  tests("DocumentsTests", of: ["Documents", "CZlib", "Statements", "Money"]),
  tests("TidyTests", of: []),
]

// Elementary functions for estimates: the one package that core sees.
var dependencies: [Package.Dependency] = [
  .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1")
]
var products: [Product] = []

if !light {
  dependencies += [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ]
  products = [.executable(name: "masar", targets: ["masar"])]
  targets += [
    edge(
      "Store",
      sees: everyCore + [
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    edge(
      "Bookkeeping", sees: everyCore + ["Store", "Documents"],
      carries: [.embedInCode("Example/noura.zip")]),
    face("Telling", sees: everyCore + ["Store", "Bookkeeping", "Speech"]),
    face(
      "Web",
      sees: everyCore + [
        "Store", "Bookkeeping", "Speech", "Telling", "Documents",
        .product(name: "RealModule", package: "swift-numerics"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ], carries: carried),
    .executableTarget(
      name: "masar",
      dependencies: everyCore + [
        "Store", "Speech", "Bookkeeping", "Documents", "Paths", "Telling", "Web",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Faces/masar", swiftSettings: settings),
    // Runs the book in a process of its own, for tests that end it.
    .executableTarget(
      name: "StoreProbe", dependencies: ["Store", "Intake", "Ledger", "Money", "Statements"],
      path: "Tests/StoreProbe", swiftSettings: settings),
    tests(
      "StoreTests",
      of: everyCore + ["Store", "StoreProbe", .product(name: "GRDB", package: "GRDB.swift")]),
    tests("BookkeepingTests", of: everyCore + ["Bookkeeping", "Store"]),
    tests(
      "WebTests",
      of: everyCore + [
        "Web", "Telling", "Bookkeeping", "Store", "Speech",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ]),
    tests("Stories", of: ["masar"]),
  ]
}

if withFuzz {
  products.append(.executable(name: "fuzz", targets: ["fuzz"]))
  targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["Documents", "Money", "Statements"], path: "Fuzz",
      swiftSettings: settings,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]))
}

let package = Package(
  name: "masar",
  platforms: [.macOS(.v26)],
  products: products,
  dependencies: dependencies,
  targets: targets,
  swiftLanguageModes: [.v6]
)
