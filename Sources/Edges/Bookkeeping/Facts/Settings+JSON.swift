extension Settings {
  public var json: JSON {
    .object(
      SettingName.allCases.map { name in
        JSON.Member(key: name.rawValue, value: self[name].map { .string($0) } ?? .null)
      })
  }
}
