# Help is wholly in the person's language; what is typed stays as it is typed.
$ masar --help
مسار: دفاتر مضبوطة وإجابات صادقة لمن يكسب رزقه من الإنترنت.

كل شيء في ملف واحد على هذا الجهاز، دون حساب ودون شبكة.

الاستعمال
  masar [OPTIONS]

أمثلة
  masar import statements/*.csv
  masar
  masar --lang en

الأوامر
                                أين تقف، في شاشة واحدة.     status
                                  افتح مسار في المتصفح.      serve
              أنشئ دفتر نورا، شخصية مخترعة، لتجرّب عليه.    example
                                    اقرأ الكشوف وقيّدها.     import
                                 استورد كل كشف في مجلد.      inbox
                                    اقرأ كشفًا دون دفتر.       read
                                كيف تُقرأ أعمدة الجداول.    mapping
                                      الدخل من كل مصدر.    streams
                    الدفاتر: الحسابات والأرصدة والقيود.     ledger
               قل مرة واحدة أين تنتمي الأسطر المتشابهة.       rule
                                           أسعار الصرف.       rate
     أين أنت على الطريق، وما ينقصك إلى المرحلة التالية.       path
                          الأشهر القادمة نطاقًا لا رقمًا.   forecast
                       احتمالات صادقة للقرارات الكبيرة.       odds
             ما يفعله كل تغيير بكل احتمال، الأنفع أولًا.     levers
أين يؤلم الحظ السيئ: أكبر عميل ومصدر وعملة ومال إن ذهب.   roulette
            ما لا تعرفه الدفاتر وتحتاج إليه الاحتمالات.       plan
       ساعات العمل على كل مصدر، ليُعرف ما تساويه الساعة.      hours
                ما تدرّه مجالات العمل على الإنترنت فعلًا.     fields
                     كل تغيير: ماذا، ومن، ومتى، ولماذا.        log
                   تراجع عن تغيير؛ والاستيراد يُلغى كله.       undo
                                    هل الدفتر كما يقول؟      check
             قارن حسابًا برصيد كشفه، وابحث عن سبب الفرق.  reconcile
                                 نسخة مفحوصة من الدفتر.     backup
                          ضع نسخة احتياطية مكان الدفتر.    restore
                               الدفتر كله بصيغة مفتوحة.     export
                اللغة والبلد والأرقام والتقويم والعملة.   settings
                      ما يدّعيه مسار، ليتحقق منه من شاء.   evidence

مع كل أمر
الدفتر (وإلا فما يذكره MASAR_BOOK، وإلا ففي مجلد بيانات هذا      --book FILE
                                                   الجهاز).
      اللغة: ar أو en (وإلا فلغة الدفتر، وإلا فلغة البيئة).  --lang LANGUAGE
                                  قيمة JSON واحدة، للبرامج.           --json
                                               رقم الإصدار.        --version
                                                 هذا الشرح.           --help
$ masar rule --lang en
Say once where rows that look alike belong.

Usage
  masar rule COMMAND

Examples
  masar rule add rent --contains "إيجار" --to expenses:Rent
  masar rule test --contains "PAYMENT*ACME"
  masar rule list

Commands
  add      Add a rule, and book anew what it speaks of.
  list     The rules, in the order in which they are asked.
  test     Which rows a rule would take.
  remove   Take a rule away.
  suggest  The rules that your corrections suggest.

With every command
  --book FILE      The book (default: MASAR_BOOK, or the data folder of this
                   machine).
  --lang LANGUAGE  The language: ar or en (default: the book's setting, or the
                   environment).
  --json           One JSON value, for programs.
  --help           This help.
$ masar help ledger register --lang en
An account's postings, newest first.

Usage
  masar ledger register ACCOUNT [OPTIONS]

Examples
  masar ledger register assets:PayPal
  masar ledger register income:Unsorted --from 2026-01-01 --limit 100

Arguments
  ACCOUNT  The account, such as assets:PayPal or rent.

Options
  --from DAY      From this day on.
  --to DAY        Up to this day.
  --limit NUMBER  At most this many postings. (default: 50)

With every command
  --book FILE      The book (default: MASAR_BOOK, or the data folder of this
                   machine).
  --lang LANGUAGE  The language: ar or en (default: the book's setting, or the
                   environment).
  --json           One JSON value, for programs.
  --help           This help.
$ masar rule add --help
أضف قاعدة، وأعد تصنيف ما تنطبق عليه.

الاستعمال
  masar rule add NAME [OPTIONS]

أمثلة
  masar rule add rent --contains "إيجار" --to expenses:Rent
  masar rule add khamsat --contains KHAMSAT --to income:Khamsat --split expenses:Fees:Khamsat=-25
  masar rule add own --contains "internal transfer" --ignore

ما يُكتب بعد الأمر
اسم القاعدة.  NAME

الخيارات
     أين تنتمي: مصدر دخل، أو تصنيف، أو حساب.             --to ACCOUNT
نصيب لحساب آخر، مثل liabilities:Tax=14. يجوز  --split ACCOUNT=PERCENT
                                     تكراره.
                     احفظ الأسطر ولا تقيّدها.                 --ignore
      كلمات في البيان؛ * أي نص، و? حرف واحد.          --contains TEXT
                   كلمات في اسم الطرف الآخر.      --counterparty TEXT
             مبالغ لا تقل عن هذا، دون إشارة.        --at-least AMOUNT
           مبالغ لا تزيد على هذا، دون إشارة.         --at-most AMOUNT
                      أسطر هذه العملة وحدها.          --currency CODE
                  أسطر كشوف هذا الحساب وحده.           --from ACCOUNT
                          المال الوارد وحده.               --money-in
                          المال الصادر وحده.              --money-out

مع كل أمر
الدفتر (وإلا فما يذكره MASAR_BOOK، وإلا ففي مجلد بيانات هذا      --book FILE
                                                   الجهاز).
      اللغة: ar أو en (وإلا فلغة الدفتر، وإلا فلغة البيئة).  --lang LANGUAGE
                                  قيمة JSON واحدة، للبرامج.           --json
                                                 هذا الشرح.           --help
$ masar import -h
اقرأ الكشوف وقيّدها.

يتعرّف على الصيغة، ويعرض ما وجد، ويقيّده في تغيير واحد يمكن التراجع عنه. السطر
الذي يتكرر في ملف آخر أو باسم آخر أو في يوم آخر يُقيّد مرة واحدة.

الاستعمال
  masar import FILE… [OPTIONS]

أمثلة
  masar import paypal-2026.csv upwork.csv
  masar import bank.csv --account CIB --currency EGP
  masar import unknown.csv --dry-run

ما يُكتب بعد الأمر
ملفات الكشوف.  FILE

الخيارات
    صاحب الكشف، مثل CIB أو liabilities:Visa.      --account NAME
               اعرض ما سيُقيّد، ولا تكتب شيئًا.           --dry-run
            اقبل كل فهم لا شك فيه، ولا تسأل.               --yes
              أعد الأسطر التي حذفتها من قبل.   --restore-deleted
  سجّل أيضًا ملفًا كل جديده مال جاء به ملف آخر.  --allow-duplicates
  ترتيب التواريخ الرقمية: dmy أو mdy أو ymd.  --date-order ORDER
الفاصلة العشرية: point نقطة، أو comma فاصلة.      --decimal MARK
    عملة المبالغ التي لا عملة معها، مثل EGP.     --currency CODE
   ملف يصف الأعمدة (docs/statements/csv.md).      --mapping FILE

مع كل أمر
الدفتر (وإلا فما يذكره MASAR_BOOK، وإلا ففي مجلد بيانات هذا      --book FILE
                                                   الجهاز).
      اللغة: ar أو en (وإلا فلغة الدفتر، وإلا فلغة البيئة).  --lang LANGUAGE
                                  قيمة JSON واحدة، للبرامج.           --json
                                                 هذا الشرح.           --help
$ masar help nonsense --lang en
! There is no command nonsense. There are: status, serve, example, import, inbox,
! read, mapping, streams, ledger, rule, rate, path, forecast, odds, levers,
! roulette, plan, hours, fields, log, undo, check, reconcile, backup, restore,
! export, settings, evidence.
= 64

# The book's own setting decides where nothing else says.
% masar settings language en
$ masar check --help
Is the book what it says?

The file on the disk, the chain of changes, the sums, every row's place, every
statement's balance. Exit status 65 where the book itself is damaged.

Usage
  masar check [OPTIONS]

Examples
  masar check

With every command
  --book FILE      The book (default: MASAR_BOOK, or the data folder of this
                   machine).
  --lang LANGUAGE  The language: ar or en (default: the book's setting, or the
                   environment).
  --json           One JSON value, for programs.
  --help           This help.
$ masar check --help --lang ar
هل الدفتر كما يقول؟

الملف على القرص، وسلسلة التغييرات، والمجاميع، ومكان كل سطر، ورصيد كل كشف. رمز
الخروج 65 حيث يكون الدفتر نفسه تالفًا.

الاستعمال
  masar check [OPTIONS]

أمثلة
  masar check

مع كل أمر
الدفتر (وإلا فما يذكره MASAR_BOOK، وإلا ففي مجلد بيانات هذا      --book FILE
                                                   الجهاز).
      اللغة: ar أو en (وإلا فلغة الدفتر، وإلا فلغة البيئة).  --lang LANGUAGE
                                  قيمة JSON واحدة، للبرامج.           --json
                                                 هذا الشرح.           --help
