extension FieldWords {
  static let services: [String: FieldWords] = [
    "programming": FieldWords(
      name: Message(ar: "البرمجة الحرة", en: "Freelance programming"),
      about: Message(
        ar: "تبني برامج ومواقع وأدوات لعملاء عن بُعد وتتقاضى أجرًا عن كل مشروع أو ساعة.",
        en: "You build software for remote clients and are paid by project or by hour."),
      skills: [
        Message(ar: "إتقان مجموعة أدوات واحدة", en: "one stack in depth"),
        Message(ar: "قراءة الإنجليزية", en: "English reading"),
        Message(ar: "إدارة الإصدارات", en: "version control"),
        Message(ar: "تقدير الوقت والكلفة", en: "estimating"),
      ],
      steps: [
        Message(ar: "انشر مشروعين صغيرين مكتملين", en: "Publish two small finished projects"),
        Message(ar: "اعرض خدمة واحدة محددة", en: "Offer one narrow service"),
        Message(ar: "أرسل عشرة عروض مخصّصة كل أسبوع", en: "Send ten specific proposals a week"),
      ]),
    "web_design": FieldWords(
      name: Message(ar: "تصميم المواقع", en: "Web design"),
      about: Message(
        ar: "تصمّم وتجهّز مواقع جاهزة للشركات الصغيرة، غالبًا على منصات جاهزة.",
        en: "You design and set up sites for small firms, often on ready-made platforms."),
      skills: [
        Message(ar: "تنسيق الصفحات والخطوط", en: "layout and typography"),
        Message(ar: "منصة واحدة لبناء المواقع", en: "one site builder"),
        Message(ar: "محاورة العملاء", en: "client interviews"),
      ],
      steps: [
        Message(
          ar: "أعد بناء موقع متجر قريب نموذجًا", en: "Rebuild a local shop's site as a sample"),
        Message(ar: "بع باقة واحدة بسعر ثابت", en: "Sell one fixed-price package"),
        Message(ar: "اعرض صيانة سنوية", en: "Offer a yearly care plan"),
      ]),
    "graphic_design": FieldWords(
      name: Message(ar: "التصميم الجرافيكي", en: "Graphic design"),
      about: Message(
        ar: "تصمّم الشعارات والمنشورات والهويات البصرية لعملاء عن بُعد.",
        en: "You make logos, posts and identities for remote clients."),
      skills: [
        Message(ar: "التكوين", en: "composition"),
        Message(ar: "الخط العربي", en: "Arabic lettering"),
        Message(ar: "فهم طلب العميل", en: "brief reading"),
      ],
      steps: [
        Message(ar: "نفّذ خمسة مشاريع تضعها لنفسك", en: "Make five self-set briefs"),
        Message(ar: "بع باقة واحدة (منشورات التواصل)", en: "Sell one package (social posts)"),
        Message(ar: "اطلب من كل عميل أن يدلّ عليك غيره", en: "Ask each client for a referral"),
      ]),
    "translation": FieldWords(
      name: Message(ar: "الترجمة", en: "Translation"),
      about: Message(
        ar: "تنقل النصوص بين العربية ولغة أخرى، ويزداد الطلب على التخصص مع انتشار الترجمة الآلية.",
        en:
          "You move texts between Arabic and another language; specialism counts more as machines do the rest."
      ),
      skills: [
        Message(ar: "لغتان كتابةً", en: "two languages in writing"),
        Message(ar: "مجال واحد تتخصص فيه", en: "one subject field"),
        Message(ar: "تحرير الترجمة الآلية", en: "post-editing"),
      ],
      steps: [
        Message(ar: "اختر مجالًا واحدًا", en: "Choose one subject field"),
        Message(ar: "اجتز اختبارًا مدفوعًا لدى وكالتين", en: "Take a paid test with two agencies"),
        Message(ar: "احفظ قاعدة مصطلحات", en: "Keep a term base"),
      ]),
    "writing": FieldWords(
      name: Message(ar: "الكتابة والتحرير", en: "Writing and editing"),
      about: Message(
        ar: "تكتب مقالات ونصوصًا تسويقية وتحرّر نصوص غيرك لقاء أجر.",
        en: "You write articles and copy, and edit other people's texts, for a fee."),
      skills: [
        Message(ar: "عربية واضحة", en: "clear Arabic"),
        Message(ar: "البحث", en: "research"),
        Message(ar: "مجال واحد تتخصص فيه", en: "one subject field"),
      ],
      steps: [
        Message(ar: "اكتب ثلاثة نماذج في مجال واحد", en: "Write three samples in one field"),
        Message(ar: "راسل شركات صغيرة مباشرة", en: "Pitch small firms directly"),
        Message(ar: "بع التحرير مع الكتابة", en: "Sell editing as well as writing"),
      ]),
    "video_editing": FieldWords(
      name: Message(ar: "مونتاج الفيديو", en: "Video editing"),
      about: Message(
        ar: "تقطع وتركّب مقاطع لصنّاع المحتوى والشركات.",
        en: "You cut and assemble videos for creators and firms."),
      skills: [
        Message(ar: "إيقاع الحكاية", en: "story pacing"),
        Message(ar: "برنامج مونتاج واحد", en: "one editing suite"),
        Message(ar: "أساسيات الصوت", en: "sound basics"),
      ],
      steps: [
        Message(ar: "أعد مونتاج ثلاثة مقاطع متاحة للعموم", en: "Re-edit three public-domain clips"),
        Message(
          ar: "اعرض باقة شهرية من المقاطع القصيرة", en: "Offer a monthly pack of short clips"),
        Message(ar: "عِد بتسليم سريع وفِ بوعدك", en: "Keep a fast turn-round promise"),
      ]),
    "voice_over": FieldWords(
      name: Message(ar: "التعليق الصوتي", en: "Voice-over"),
      about: Message(
        ar: "تسجّل صوتك للإعلانات والدروس والكتب المسموعة.",
        en: "You record your voice for adverts, lessons and audiobooks."),
      skills: [
        Message(ar: "مخارج الحروف", en: "diction"),
        Message(ar: "التسجيل في المنزل", en: "home recording"),
        Message(ar: "الأداء", en: "acting"),
      ],
      steps: [
        Message(ar: "سجّل نموذجًا من دقيقة", en: "Record a one-minute reel"),
        Message(ar: "اعرض خدمتك في سوقين عربيين", en: "List on two Arabic marketplaces"),
        Message(ar: "سعّر بالدقيقة الجاهزة", en: "Quote per finished minute"),
      ],
      warning: Message(
        ar: "الأصوات الاصطناعية تضغط الأسعار الدنيا (من الذاكرة، دون تحقق)",
        en: "Synthetic voices press low-end prices (from memory, unverified)")),
    "virtual_assistance": FieldWords(
      name: Message(ar: "المساعدة الافتراضية", en: "Virtual assistance"),
      about: Message(
        ar: "تدير بريد العميل ومواعيده ومهامه اليومية عن بُعد.",
        en: "You run a client's mail, calendar and daily tasks from afar."),
      skills: [
        Message(ar: "كتابة الإنجليزية", en: "English writing"),
        Message(ar: "أدوات العمل (التقويم والجداول)", en: "tools (calendar, sheets)"),
        Message(ar: "كتمان السر", en: "discretion"),
      ],
      steps: [
        Message(ar: "اكتب عشر مهام يمكنك توليها", en: "List ten tasks you can take over"),
        Message(ar: "اعرض تجربة أسبوعين", en: "Offer a two-week trial"),
        Message(ar: "اطلب أجرًا شهريًّا ثابتًا", en: "Ask for a monthly retainer"),
      ]),
    "data_entry": FieldWords(
      name: Message(ar: "إدخال البيانات", en: "Data entry and micro-tasks"),
      about: Message(
        ar: "تنفّذ مهام بسيطة متكررة؛ الأجر منخفض والمنافسة عالية والاحتيال شائع.",
        en: "You do simple repeated tasks; pay is low, competition high and scams common."),
      skills: [
        Message(ar: "الدقة", en: "accuracy"),
        Message(ar: "الجداول", en: "sheets"),
      ],
      steps: [
        Message(ar: "عدّه جسرًا لا مجالًا", en: "Treat it as a bridge, not a field"),
        Message(ar: "ارفض أي رسم للاشتراك", en: "Refuse any fee to join"),
        Message(ar: "انتقل إلى مهارة خلال ستة أشهر", en: "Move to a skill within six months"),
      ],
      warning: Message(
        ar: "لا تدفع أبدًا لتحصل على عمل",
        en: "Never pay to get work")),
    "tutoring": FieldWords(
      name: Message(ar: "التدريس عن بُعد", en: "Online tutoring"),
      about: Message(
        ar: "تعلّم لغة أو مادة دراسية في حصص مباشرة عبر الإنترنت.",
        en: "You teach a language or a school subject in live lessons."),
      skills: [
        Message(ar: "المادة نفسها", en: "the subject"),
        Message(ar: "الصبر", en: "patience"),
        Message(ar: "تحضير الدروس", en: "lesson planning"),
      ],
      steps: [
        Message(
          ar: "درّس ثلاث حصص مجانية مقابل تقييمات", en: "Teach three free lessons for reviews"),
        Message(ar: "ثبّت جدولًا أسبوعيًّا", en: "Fix a weekly timetable"),
        Message(ar: "انقل المداومين إلى باقات", en: "Move regular pupils to packages"),
      ]),
    "seo_marketing": FieldWords(
      name: Message(ar: "التسويق الرقمي والسيو", en: "SEO and digital marketing"),
      about: Message(
        ar: "تزيد زيارات العملاء ومبيعاتهم عبر البحث والإعلانات والشبكات.",
        en: "You raise a client's visits and sales through search, ads and social networks."),
      skills: [
        Message(ar: "تحليل الأرقام", en: "analytics"),
        Message(ar: "كتابة الإعلانات", en: "copy"),
        Message(ar: "إدارة الإعلانات", en: "ads"),
      ],
      steps: [
        Message(ar: "أدر حملة واحدة لمشروعك أنت", en: "Run one campaign on your own project"),
        Message(ar: "بع فحصًا للموقع", en: "Sell an audit"),
        Message(ar: "تقاضَ أجرًا شهريًّا ثابتًا", en: "Charge a monthly retainer"),
      ]),
    "consulting": FieldWords(
      name: Message(ar: "الاستشارات وبيع الخبرة", en: "Consulting: selling expertise"),
      about: Message(
        ar: "تبيع سنوات خبرتك في مجالك على هيئة جلسات أو دراسات أو مرافقة.",
        en: "You sell years of experience as sessions, studies or guidance."),
      skills: [
        Message(ar: "خبرة مثبتة", en: "a proven record"),
        Message(ar: "التشخيص", en: "diagnosis"),
        Message(ar: "البيع", en: "selling"),
      ],
      steps: [
        Message(ar: "اكتب المشكلة الواحدة التي تحلّها", en: "Write down the one problem you solve"),
        Message(ar: "حادث عشرة من زملائك السابقين", en: "Talk to ten former colleagues"),
        Message(ar: "بع تشخيصًا بسعر ثابت", en: "Sell a fixed-price diagnosis"),
      ]),
    "micro_services": FieldWords(
      name: Message(ar: "الخدمات المصغّرة", en: "Micro-services (Khamsat, Fiverr)"),
      about: Message(
        ar: "تعرض خدمات صغيرة بأسعار ثابتة في سوق جاهز.",
        en: "You list small fixed-price services in a ready market."),
      skills: [
        Message(ar: "مهمة واحدة تتكرر", en: "one repeatable task"),
        Message(ar: "سرعة التسليم", en: "fast delivery"),
      ],
      steps: [
        Message(ar: "اعرض ثلاث خدمات محددة", en: "List three narrow services"),
        Message(ar: "سلّم أول عشرة مشترين قبل الموعد", en: "Deliver early to the first ten buyers"),
        Message(ar: "ارفع السعر بعد عشرة تقييمات", en: "Raise the price after ten reviews"),
      ]),
  ]
}
