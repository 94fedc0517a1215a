import Bookkeeping
import Money

extension Asked {
  /// The day on which the book is looked at: the example's own, where that is shown.
  var today: Day { session.looksAtExample ? ExamplePerson.today : clock.today }
}
