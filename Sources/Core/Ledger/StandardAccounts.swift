/// The starting set of accounts for income and costs. A person's own stand beside them; names in
/// the person's language are in `Speech`.
public enum StandardAccounts {
  /// Costs, and whether life stops without them. A person may decide otherwise for each.
  public static let costs: [(account: AccountName, isEssential: Bool)] = [
    essential("Rent"), essential("Groceries"), essential("Utilities"), essential("Internet"),
    essential("Phone"), essential("Health"), essential("Medicine"), essential("Insurance"),
    essential("Transport"), essential("Fuel"), essential("Education"), essential("Children"),
    essential("Family support"), essential("Debt interest"), essential("Home repairs"),
    essential("Clothing"), essential("Bank fees"), essential("Government fees"),
    wished("Restaurants"), wished("Coffee"), wished("Entertainment"), wished("Subscriptions"),
    wished("Shopping"), wished("Electronics"), wished("Travel"), wished("Gifts"), wished("Sports"),
    wished("Beauty"), wished("Cash"), wished("Furniture"), wished("Pets"), wished("Unsorted"),
    essential("Zakat"), wished("Charity"),
    essential("Taxes:Income tax"), essential("Taxes:Withheld"), essential("Taxes:VAT"),
    essential("Business:Subcontractors"), essential("Business:Software"),
    essential("Business:Hosting"), essential("Business:Equipment"),
    essential("Business:Advertising"), essential("Business:Training"),
    essential("Business:Office"), essential("Fees:Transfers"),
  ]

  /// Income that isn't a platform's.
  public static let income: [AccountName] = [
    AccountName(.income, "Salary"), AccountName(.income, "Clients"),
    AccountName(.income, "Interest"), AccountName(.income, "Dividends"),
    AccountName(.income, "Rent received"), AccountName(.income, "Gifts received"),
    AccountName(.income, "Cashback"), .unsortedIncome,
  ]

  public static func isEssential(_ account: AccountName) -> Bool {
    essentials.contains(account) || account.isWithin(fees)
  }

  /// Everything that platforms took lies beneath this one.
  public static let fees = AccountName(.expenses, "Fees")
  public static let taxes = AccountName(.expenses, "Taxes")
  public static let business = AccountName(.expenses, "Business")
  public static let transferFees = AccountName(.expenses, "Fees", "Transfers")
  public static let withheldTax = AccountName(.expenses, "Taxes", "Withheld")

  public static func fees(of platform: String) -> AccountName {
    AccountName(.expenses, "Fees", platform)
  }

  private static let essentials = Set(costs.filter(\.isEssential).map(\.account))

  private static func essential(_ path: String) -> (account: AccountName, isEssential: Bool) {
    (AccountName("expenses:" + path)!, true)
  }

  private static func wished(_ path: String) -> (account: AccountName, isEssential: Bool) {
    (AccountName("expenses:" + path)!, false)
  }
}
