extension FieldWords {
  static let audience: [String: FieldWords] = [
    "youtube": FieldWords(
      name: Message(ar: "قناة يوتيوب", en: "YouTube channel"),
      about: Message(
        ar: "تنشر فيديوهات وتربح من الإعلانات والرعايات بعد بلوغ شروط الشراكة.",
        en: "You publish videos and earn from ads and sponsors once partner conditions are met."),
      skills: [
        Message(ar: "الوضوح أمام الكاميرا", en: "on-camera clarity"),
        Message(ar: "المونتاج", en: "editing"),
        Message(ar: "العناوين والصور المصغّرة", en: "titles and thumbnails"),
      ],
      steps: [
        Message(
          ar: "انشر كل أسبوع سنة كاملة في موضوع واحد", en: "Publish weekly for a year in one niche"),
        Message(ar: "تعلّم من منحنى بقاء المشاهدين", en: "Learn from retention graphs"),
        Message(ar: "أضف عرضًا تبيعه قبل الإعلانات", en: "Add an own offer before ads"),
      ],
      warning: Message(
        ar: "لم نستطع التحقق من عائد المشاهدة العربية",
        en: "What Arabic views pay could not be verified")),
    "blog_ads": FieldWords(
      name: Message(ar: "المدونة والإعلانات", en: "Blog with adverts"),
      about: Message(
        ar: "تكتب محتوى يجلب زوارًا وتربح من الإعلانات والروابط.",
        en: "You write what draws visitors and earn from adverts and links."),
      skills: [
        Message(ar: "الكتابة", en: "writing"),
        Message(ar: "فهم ما يبحث عنه القارئ", en: "search intent"),
        Message(ar: "الصبر", en: "patience"),
      ],
      steps: [
        Message(
          ar: "أجب عن \(50) سؤالًا حقيقيًّا في موضوع واحد",
          en: "Answer \(50) real questions in one niche"),
        Message(ar: "قس دخل كل صفحة", en: "Measure per-page income"),
        Message(
          ar: "اجمع عناوين البريد من اليوم الأول", en: "Collect e-mail addresses from day one"),
      ]),
    "affiliate": FieldWords(
      name: Message(ar: "التسويق بالعمولة", en: "Affiliate marketing"),
      about: Message(
        ar: "توصي بمنتجات غيرك وتأخذ عمولة عن كل بيع.",
        en: "You recommend others' products and take a commission on sales."),
      skills: [
        Message(ar: "الثقة", en: "trust"),
        Message(ar: "كتابة المقارنات", en: "comparison writing"),
        Message(ar: "تتبّع النتائج", en: "tracking"),
      ],
      steps: [
        Message(ar: "لا توصِ إلا بما تستعمله", en: "Recommend only what you use"),
        Message(ar: "أفصح عن كل رابط", en: "Disclose every link"),
        Message(
          ar: "راقب حصة التاجر الواحد من دخلك", en: "Watch one merchant's share of your income"),
      ],
      warning: Message(
        ar: "\"تدريب\" مدفوع يعطيك مالًا لتجنيد غيرك هو تسويق شبكي",
        en: "Paid \"training\" that pays you to recruit is network marketing")),
    "newsletter": FieldWords(
      name: Message(ar: "النشرة البريدية المدفوعة", en: "Paid newsletter"),
      about: Message(
        ar: "تراسل قرّاءك مباشرة وتبيع اشتراكًا أو رعاية.",
        en: "You write to readers directly and sell subscriptions or sponsorship."),
      skills: [
        Message(ar: "رأي خاص", en: "a point of view"),
        Message(ar: "الانتظام", en: "regularity"),
      ],
      steps: [
        Message(ar: "اجمع \(300) قارئ بجهدك", en: "Reach \(300) free readers by hand"),
        Message(
          ar: "اسأل عشرة قرّاء عمّا يدفعون لأجله", en: "Ask ten readers what they would pay for"),
        Message(ar: "ابدأ بالرعاية قبل الاشتراك المدفوع", en: "Start sponsorship before a paywall"),
      ]),
    "podcast": FieldWords(
      name: Message(ar: "البودكاست", en: "Podcast"),
      about: Message(
        ar: "تسجّل حلقات صوتية وتربح من الرعاية والأعضاء إن كبر الجمهور.",
        en: "You record episodes and earn from sponsors and members if the audience grows."),
      skills: [
        Message(ar: "المحاورة", en: "interviewing"),
        Message(ar: "الصوت", en: "sound"),
      ],
      steps: [
        Message(ar: "سجّل عشر حلقات قبل أن تحكم", en: "Record ten episodes before judging"),
        Message(ar: "بع فيه خدمتك أنت", en: "Sell your own service in it"),
        Message(ar: "ابحث عن راعٍ محلي واحد", en: "Look for one local sponsor"),
      ]),
    "open_source": FieldWords(
      name: Message(ar: "رعاية المصادر المفتوحة", en: "Open-source sponsorship"),
      about: Message(
        ar: "تطوّر برنامجًا مفتوحًا ويدعمك مستخدموه أو شركات.",
        en: "You maintain open software and are backed by users or firms."),
      skills: [
        Message(ar: "مشروع يستعمله الناس", en: "a used project"),
        Message(ar: "انضباط الإصدارات", en: "release discipline"),
      ],
      steps: [
        Message(ar: "حلّ مشكلة تعانيها الشركات", en: "Solve a problem firms have"),
        Message(ar: "اعرض دعمًا مدفوعًا", en: "Offer paid support"),
        Message(ar: "اطلب الرعاية في صفحة المشروع", en: "Ask for sponsorship in the README"),
      ]),
  ]
}
