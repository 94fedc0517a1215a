extension Voice {
  /// `a, b, c`; «أ، ب، ج».
  public func list(_ texts: [String]) -> String {
    texts.joined(separator: language == .ar ? "، " : ", ")
  }
}
