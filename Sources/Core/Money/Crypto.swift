extension Currency {
  /// A coin or token that many statements name, in capitals or small letters.
  ///
  /// ```swift
  /// Currency.crypto("BTC")?.minorDigits  // 8
  /// ```
  ///
  /// A book's own currencies come before these: they are only defaults. Amounts are 64-bit, so a
  /// coin has as many digits as leave room for any real holding: ether is counted in gwei (9
  /// digits, room for 9.2 billion ETH) and not in wei (18 digits, room for 9.2 ETH). What is finer
  /// is refused, never rounded silently.
  public static func crypto(_ code: some StringProtocol) -> Currency? {
    guard let packed = pack(code) else { return nil }
    return crypto(packed: packed)
  }

  /// Every coin that `crypto(_:)` knows, by code.
  public static let cryptoAll: [Currency] = {
    let known = coins.split(separator: " ").compactMap { coin -> Currency? in
      let parts = coin.split(separator: ":")
      return Currency(code: parts[0], minorDigits: Int(parts[1])!)
    }
    return known.sorted()
  }()

  static func crypto(packed: UInt64) -> Currency? {
    cryptoAll.first { $0.packedCode == packed }
  }

  /// The chain's own digits, or 9 where the chain has more (8 for what exchanges count in 8). Coins
  /// worth a tiny fraction of a cent are held by the trillion and have 6.
  private static let coins = """
    AAVE:9 ADA:6 ALGO:6 APT:8 ARB:9 ATOM:6 AVAX:9 BCH:8 BNB:8 BTC:8 BUSD:8 DAI:9 DOGE:8 DOT:9 \
    ETC:9 ETH:9 FDUSD:8 FIL:9 LINK:9 LTC:8 MATIC:9 NEAR:9 OP:9 PEPE:6 POL:9 PYUSD:6 SHIB:6 SOL:9 \
    STETH:9 SUI:9 TON:9 TRX:6 TUSD:9 UNI:9 USDC:6 USDT:6 WBTC:8 WETH:9 XLM:7 XMR:9 XRP:6 XTZ:6 ZEC:8
    """
}
