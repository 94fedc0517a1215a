import Bookkeeping

func addPath(_ routes: Routes) {
  routes.page("/path") { asked in
    let query = try PathQuery(asked.book)
    return .page(query.status.isEmpty ? EmptyPage(asked) : PathPage(asked, query))
  }
}
