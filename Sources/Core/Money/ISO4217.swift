extension Currency {
  /// The currency of an ISO 4217 code, in capitals or small letters.
  ///
  /// ```swift
  /// Currency.iso("kwd")?.minorDigits  // 3
  /// Currency.iso("XYZ")               // nil
  /// ```
  public static func iso(_ code: some StringProtocol) -> Currency? {
    let bytes = code.utf8
    guard bytes.count == 3 else { return nil }
    var index = 0
    for byte in bytes {
      let letter = byte & 0xDF
      guard UInt8(ascii: "A")...UInt8(ascii: "Z") ~= letter else { return nil }
      index = index * 26 + Int(letter - UInt8(ascii: "A"))
    }
    return iso(index: index)
  }

  /// Every currency that `iso(_:)` knows, by code: those in use and those of older statements.
  public static let isoAll: [Currency] = {
    let codes = (inUse + " " + withdrawn).split(separator: " ")
    let known = codes.compactMap { Currency(code: $0.prefix(3), minorDigits: Int($0.suffix(1))!) }
    return known.sorted()
  }()

  /// `index` counts three-letter codes: AAA is 0, ZZZ is 26³ − 1.
  static func iso(index: Int) -> Currency? {
    let entry = digitsByIndex[index]
    guard entry > 0 else { return nil }
    let letters = (index / 676, index / 26 % 26, index % 26)
    let base = UInt64(UInt8(ascii: "A"))
    let packed =
      (base + UInt64(letters.0)) << 56 | (base + UInt64(letters.1)) << 48
      | (base + UInt64(letters.2)) << 40
    return Currency(packedCode: packed, minorDigits: entry - 1)
  }

  /// One byte for each three-letter code: minor digits + 1, or 0 where there is no such currency.
  private static let digitsByIndex: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 26 * 26 * 26)
    for currency in isoAll {
      let index = currency.code.utf8.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) }
      table[index] = currency.minorDigits + 1
    }
    return table
  }()

  /// Codes and minor units in use, from ISO 4217 list one (currencies and funds). Codes whose
  /// minor unit the standard gives as "N.A." (XAU, XDR and the like) are left out: how finely gold
  /// is counted is for its owner to say.
  private static let inUse = """
    AED2 AFN2 ALL2 AMD2 AOA2 ARS2 AUD2 AWG2 AZN2 BAM2 BBD2 BDT2 BHD3 BIF0 BMD2 BND2 BOB2 BOV2 BRL2 \
    BSD2 BTN2 BWP2 BYN2 BZD2 CAD2 CDF2 CHE2 CHF2 CHW2 CLF4 CLP0 CNY2 COP2 COU2 CRC2 CUP2 CVE2 CZK2 \
    DJF0 DKK2 DOP2 DZD2 EGP2 ERN2 ETB2 EUR2 FJD2 FKP2 GBP2 GEL2 GHS2 GIP2 GMD2 GNF0 GTQ2 GYD2 HKD2 \
    HNL2 HTG2 HUF2 IDR2 ILS2 INR2 IQD3 IRR2 ISK0 JMD2 JOD3 JPY0 KES2 KGS2 KHR2 KMF0 KPW2 KRW0 KWD3 \
    KYD2 KZT2 LAK2 LBP2 LKR2 LRD2 LSL2 LYD3 MAD2 MDL2 MGA2 MKD2 MMK2 MNT2 MOP2 MRU2 MUR2 MVR2 MWK2 \
    MXN2 MXV2 MYR2 MZN2 NAD2 NGN2 NIO2 NOK2 NPR2 NZD2 OMR3 PAB2 PEN2 PGK2 PHP2 PKR2 PLN2 PYG0 QAR2 \
    RON2 RSD2 RUB2 RWF0 SAR2 SBD2 SCR2 SDG2 SEK2 SGD2 SHP2 SLE2 SOS2 SRD2 SSP2 STN2 SVC2 SYP2 SZL2 \
    THB2 TJS2 TMT2 TND3 TOP2 TRY2 TTD2 TWD2 TZS2 UAH2 UGX0 USD2 USN2 UYI0 UYU2 UYW4 UZS2 VED2 VES2 \
    VND0 VUV0 WST2 XAD2 XAF0 XCD2 XCG2 XOF0 XPF0 YER2 ZAR2 ZMW2 ZWG2
    """

  /// Withdrawn codes still met in old statements (ISO 4217 list three), with the digits that
  /// statements wrote.
  private static let withdrawn = """
    ANG2 ATS2 BEF2 BGN2 BYR0 CSD2 CUC2 CYP2 DEM2 EEK2 ESP0 FIM2 FRF2 GHC2 GRD2 HRK2 IEP2 ITL0 LTL2 \
    LUF2 LVL2 MRO2 MTL2 MZM2 NLG2 PTE2 ROL2 RUR2 SDD2 SIT2 SKK2 SLL2 STD2 TMM2 TRL0 VEB2 VEF2 YUM2 \
    ZMK2 ZWD2 ZWL2
    """
}
