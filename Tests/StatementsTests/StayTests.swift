import Money
import Statements
import Testing

@Suite("Airbnb and Booking.com") struct StayTests {
  @Test("A reservation counts with what the host earns; a payout is what leaves for the bank")
  func airbnb() throws {
    let reading = try Fixture.read("airbnb/history.csv")
    #expect(reading.format == Airbnb.id)
    #expect(
      reading.told == [
        "2 2026-06-02 -485.00 EUR transfer -", "3 2026-06-02 291.00 EUR income HMTEST0001",
        "4 2026-06-02 194.00 EUR income HMTEST0002",
        "5 2026-06-20 -25.00 EUR adjustment HMTEST0001 about HMTEST0001",
      ])
    #expect(reading.rows[1].gross?.description == "300.00")
    #expect(reading.rows[1].fee?.description == "-9.00")
    #expect(reading.defects == [])
    #expect(!Airbnb.idsNameRows)
  }

  @Test("A Portuguese history is read alike, its thousands with points")
  func portuguese() throws {
    #expect(
      try Fixture.read("airbnb/portuguese.csv").told == [
        "2 2026-07-14 -970.00 BRL transfer -", "3 2026-07-14 970.00 BRL income HMTEST0003",
      ])
  }

  @Test("Stays still to come move no money")
  func upcoming() throws {
    #expect(
      try Fixture.read("airbnb/upcoming.csv").told == [
        "2 2026-08-21 194.00 EUR income HMTEST0009 pending"
      ])
  }

  @Test("Booking.com's reservations count less commission, and its payout leaves")
  func booking() throws {
    let reading = try Fixture.read("booking/payouts.csv")
    #expect(reading.format == Booking.id)
    #expect(
      reading.told == [
        "2 2026-06-10 167.40 EUR income 4000000001", "3 2026-06-10 -167.40 EUR transfer -",
      ])
    #expect(reading.rows[0].fee?.description == "-32.60")
  }
}
