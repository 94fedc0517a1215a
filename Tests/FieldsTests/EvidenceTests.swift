import Fields
import Testing

@Suite struct EvidenceTests {
  @Test("Every record speaks of a field that is there, and has sources")
  func records() {
    for record in Evidence.all {
      #expect(!record.sources.isEmpty && !record.fields.isEmpty, "\(record.id)")
      for field in record.fields { #expect(Field.named(field.rawValue) != nil, "\(field)") }
    }
    #expect(Set(Evidence.all.map(\.id)).count == Evidence.all.count)
  }

  @Test("A record is founded no better than the worst of its sources")
  func grades() {
    for record in Evidence.all {
      let worst = record.sources.map(\.grade).max()
      #expect(worst.map { record.grade >= $0 } ?? false, "\(record.id)")
    }
  }

  @Test("Every field has evidence, and a prior unless it is capital or speculation")
  func fields() {
    for field in Field.all {
      #expect(!field.evidence.isEmpty, "\(field.id)")
      let needsNone = field.kind == .asset || field.kind == .speculation
      #expect((field.prior == nil) == needsNone, "\(field.id)")
      #expect(field.isOffered == (field.kind != .speculation), "\(field.id)")
    }
  }

  @Test("A country's unknown figures stay unknown")
  func countries() {
    #expect(CountryEvidence.all.count == 22)
    #expect(CountryEvidence.named("eg")?.priceLevel?.figure == 0.138)
    #expect(CountryEvidence.named("SO")?.priceLevel == nil)
    #expect(CountryEvidence.named("SY")?.averageWage == nil)
    for country in CountryEvidence.all {
      for known in [country.priceLevel, country.averageWage, country.inflation].compactMap({ $0 }) {
        #expect(!known.sources.isEmpty, "\(country.code)")
      }
    }
  }
}
