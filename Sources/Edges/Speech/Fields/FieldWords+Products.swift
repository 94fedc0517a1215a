extension FieldWords {
  static let products: [String: FieldWords] = [
    "online_course": FieldWords(
      name: Message(ar: "الدورات المسجّلة", en: "Online courses"),
      about: Message(
        ar: "تسجّل دورة مرة وتبيعها مرات في سوق عام أو في موقعك.",
        en: "You record a course once and sell it many times, on a marketplace or your own site."),
      skills: [
        Message(ar: "التعليم", en: "teaching"),
        Message(ar: "منهج مجرَّب", en: "a tested syllabus"),
        Message(ar: "المونتاج", en: "editing"),
      ],
      steps: [
        Message(ar: "درّسها مباشرة لعشرة أشخاص أولًا", en: "Teach it live to ten people first"),
        Message(ar: "بعها قبل تسجيلها", en: "Sell it before recording"),
        Message(ar: "حدّثها كل سنة", en: "Update it every year"),
      ]),
    "ebook_kdp": FieldWords(
      name: Message(ar: "الكتب الإلكترونية", en: "E-books and KDP"),
      about: Message(
        ar: "تؤلّف كتبًا وتنشرها ذاتيًا وتربح من كل نسخة.",
        en: "You write books, publish them yourself and earn per copy."),
      skills: [
        Message(ar: "الكتابة", en: "writing"),
        Message(ar: "الغلاف والنبذة", en: "covers and blurbs"),
        Message(ar: "التفكير في سلسلة", en: "series thinking"),
      ],
      steps: [
        Message(ar: "اكتب لرفّ واحد", en: "Write for one shelf"),
        Message(ar: "اشترِ غلافًا جيدًا واحدًا", en: "Buy one good cover"),
        Message(ar: "خطّط لثلاثة كتب لا لواحد", en: "Plan three books, not one"),
      ],
      warning: Message(
        ar: "دعم العربية في النشر الذاتي على أمازون محدود (من الذاكرة)",
        en: "Amazon supports Arabic only in part (from memory)")),
    "digital_products": FieldWords(
      name: Message(ar: "المنتجات الرقمية والقوالب", en: "Digital products and templates"),
      about: Message(
        ar: "تصنع ملفًا أو قالبًا أو أداة مرة وتبيعها رقميًا.",
        en: "You make a file, template or tool once and sell it digitally."),
      skills: [
        Message(ar: "حرفة واحدة", en: "one craft"),
        Message(ar: "صور العرض", en: "listing photos"),
        Message(ar: "خدمة المشترين", en: "support"),
      ],
      steps: [
        Message(ar: "بع ما طلبه عملاؤك أصلًا", en: "Sell what your clients already asked for"),
        Message(ar: "سعّر فوق \(5) دولارات", en: "Price above \(5) USD"),
        Message(ar: "اجلب زوّارك بنفسك", en: "Bring your own visitors"),
      ]),
    "stock_media": FieldWords(
      name: Message(ar: "الصور والمقاطع المخزّنة", en: "Stock photos and video"),
      about: Message(
        ar: "ترفع صورًا ومقاطع إلى وكالات وتربح جزءًا صغيرًا من كل تنزيل.",
        en: "You upload images and clips to agencies and earn a little per download."),
      skills: [
        Message(ar: "التصوير", en: "photography"),
        Message(ar: "الكلمات الدالة", en: "keywords"),
      ],
      steps: [
        Message(ar: "ارفع \(300) صورة نافعة", en: "Upload \(300) useful images"),
        Message(ar: "ادرس ما يبحث عنه المشترون", en: "Study what buyers search"),
        Message(ar: "قس دخل كل صورة", en: "Measure income per image"),
      ]),
    "print_on_demand": FieldWords(
      name: Message(ar: "الطباعة عند الطلب", en: "Print on demand"),
      about: Message(
        ar: "تصمّم قمصانًا وأكوابًا تُطبع عند الطلب وتأخذ فارق السعر.",
        en: "You design goods that are printed on order and keep the margin."),
      skills: [
        Message(ar: "التصميم", en: "design"),
        Message(ar: "اختيار الفئة", en: "niche choice"),
      ],
      steps: [
        Message(ar: "عشرة تصاميم في فئة واحدة", en: "Ten designs in one niche"),
        Message(ar: "سعّر من التكلفة صعودًا", en: "Price from cost upward"),
        Message(ar: "أوقف ما لا يُباع في \(90) يومًا", en: "Stop what does not sell in \(90) days"),
      ],
      warning: Message(
        ar: "لا سوق تنشر دخل بائعيها",
        en: "No marketplace publishes what sellers earn")),
    "apps_saas": FieldWords(
      name: Message(ar: "التطبيقات والبرمجيات كخدمة", en: "Apps and SaaS"),
      about: Message(
        ar: "تبني تطبيقًا أو خدمة برمجية وتبيع اشتراكات.",
        en: "You build an app or a software service and sell subscriptions."),
      skills: [
        Message(ar: "البرمجة", en: "programming"),
        Message(ar: "محاورة المستخدمين", en: "talking to users"),
        Message(ar: "التسعير", en: "pricing"),
      ],
      steps: [
        Message(ar: "جد عشرة أشخاص يشكون المشكلة نفسها", en: "Find ten people with the same pain"),
        Message(ar: "تقاضَ المال قبل التجميل", en: "Charge before polishing"),
        Message(ar: "قلّل المغادرين قبل شراء الإعلانات", en: "Cut churn before buying ads"),
      ]),
  ]
}
