/// What pages of an empty book teach: what will stand there, and the one step that brings it.
public enum LessonWords {
  public static let noIncome = Message(ar: "لا دخل في الدفتر بعد", en: "No income in the book yet")
  public static let income = [
    Message(
      ar: """
        هنا يظهر كل مصدر وحده، شهرًا بعد شهر: ما جاء منه، وما أخذته الرسوم، وكم شهرًا غاب.
        """,
      en: """
        Here each source stands by itself, month by month: what it brought, what fees took, and how \
        many months it stayed away.
        """),
    Message(
      ar:
        "أعطِ مسار كشف المنصة التي تعمل عليها، أو كشف الحساب الذي يصل إليه دخلك. شهر واحد يكفي لتبدأ.",
      en: """
        Give Masar the statement of the platform you work on, or of the account where your income \
        arrives. One month is enough to begin.
        """),
  ]
  public static let onlyCosts = [
    Message(
      ar: """
        في الدفتر حركات، وليس فيها دخل يُعرف مصدره. أعطِ مسار كشف المنصة التي تعمل عليها، أو سمِّ ما وصل \
        إلى حسابك.
        """,
      en: """
        There are movements in the book, and none is income of a known source. Give Masar the \
        statement of the platform you work on, or name what arrived in your account.
        """)
  ]

  public static let noAccounts = Message(ar: "لا حسابات بعد", en: "No accounts yet")
  public static let accounts = [
    Message(
      ar: """
        هنا ترى ما تملك وما عليك وفيمَ أُنفق، وكل رقم يُفتح حتى سطر الكشف الذي جاء منه. الحسابات يصنعها \
        أول كشف: لا شيء تُنشئه بنفسك.
        """,
      en: """
        Here you see what you hold, what you owe and what it was spent on, and every figure opens \
        down to the line it came from. The first statement makes the accounts: there is nothing for \
        you to set up.
        """)
  ]

  public static let noRows = Message(ar: "لا أسطر بعد", en: "No rows yet")
  public static let register = [
    Message(
      ar: """
        كل سطر في كشوفك يصير سطرًا هنا: تبحث فيه بكلمة، وتقول ما هو مرة واحدة فيُعرف كل ما يشبهه.
        """,
      en: """
        Every line of your statements becomes a row here: search it by a word, say once what it is, \
        and all that is like it is known.
        """)
  ]

  public static let nothingToReconcile = Message(
    ar: "لا حساب يُطابق بعد", en: "No account to reconcile yet")
  public static let reconcile = [
    Message(
      ar: """
        بعد أول كشف تكتب هنا الرصيد الذي تراه في تطبيق بنكك، فيقول الدفتر هل يوافقه، وإن لم يوافقه فأي \
        سطر قد يكون السبب.
        """,
      en: """
        After the first statement you write here the balance that your bank's app shows. The books say \
        whether they agree, and if not, which row could be why.
        """)
  ]

  public static let odds = [
    Message(
      ar: """
        الاحتمالات من أشهرك أنت: ما دخل فيها، وما أُنفق. لا تُخمَّن، فتحتاج أولًا إلى كشوف.
        """,
      en: """
        The odds are of your own months: what came in, and what was spent. They aren't guessed, so \
        they need statements first.
        """),
    Message(
      ar: """
        ابدأ بكشف دخلك من الإنترنت، ثم كشف البنك الذي تدفع منه. ثلاثة أشهر تعطي أول جواب، وسنة تعطي جوابًا \
        يُبنى عليه. وما تعرفه ولا تقوله الكشوف، كراتبك ومصروفاتك، سجّله في الخطة.
        """,
      en: """
        Begin with the statement of your online income, then the one of the bank you pay from. Three \
        months give a first answer, a year one to build on. What you know and no statement says, such \
        as your pay and your costs, tell the plan.
        """),
  ]
  public static let learnFields = Message(
    ar: "وحتى ذلك الحين: ما يكسبه غيرك", en: "Until then: what others earn")
}
