# A first book, in Arabic, which is the language where nothing says otherwise.
--- cib.csv
Date,Description,Reference,Amount,Currency,Balance
2026-01-05,Salary January,R1,12000.00,EGP,15000.00
2026-01-07,Rent January,R2,-4000.00,EGP,11000.00
2026-01-09,ATM withdrawal,R3,-500.00,EGP,10500.00
2026-01-20,Transfer from PayPal,R4,9000.00,EGP,19500.00
2026-02-05,Salary February,R5,12000.00,EGP,31500.00
2026-02-11,Nile Prints course,R6,-750.00,EGP,30750.00
---
--- paypal.csv
"Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Reference Txn ID"
"01/14/2026","10:00:00","UTC","Atelier Miel","Invoice Payment","Completed","USD","200.00","-7.30","192.70","m@example.com","s@example.com","8AA00000000000001",""
"01/18/2026","10:00:00","UTC","","General Withdrawal","Completed","USD","-192.70","0.00","-192.70","","","8AA00000000000002",""
"02/10/2026","10:00:00","UTC","Atelier Miel","Invoice Payment","Completed","USD","150.00","-5.48","144.52","m@example.com","s@example.com","8AA00000000000003",""
"02/12/2026","10:00:00","UTC","Zed Prints","Invoice Payment","Pending","USD","80.00","-3.00","77.00","z@example.com","s@example.com","8AA00000000000004",""
---

# Nothing is there yet.
$ masar
لا دفتر في book.masar بعد. يُنشأ مع أول كشف: masar import FILE
$ masar read cib.csv
csv
              البيان    النوع         المبلغ       اليوم  السطر
      Salary January  غير ذلك  12,000.00 EGP  2026-01-05      2
        Rent January  غير ذلك  -4,000.00 EGP  2026-01-07      3
      ATM withdrawal  غير ذلك    -500.00 EGP  2026-01-09      4
Transfer from PayPal  غير ذلك   9,000.00 EGP  2026-01-20      5
     Salary February  غير ذلك  12,000.00 EGP  2026-02-05      6
  Nile Prints course  غير ذلك    -750.00 EGP  2026-02-11      7

# A table that is new to the book is shown as it was understood, and booked once that is taken. The same
# file under another name brings nothing new.
$ masar import cib.csv --account CIB
cib.csv ينتظر جوابًا قبل أن يُسجّل:
  أعمدته جديدة على الدفتر. هكذا فُهمت:
  الأعمدة: «Date» التاريخ، «Description» البيان، «Reference» الرقم المرجعي،
  «Amount» المبلغ، «Currency» العملة، «Balance» الرصيد
  لقبول هذا الفهم أضف --yes، ولتعديله: masar read FILE --draft > layout.txt ثم
  --mapping layout.txt
= 65
$ masar import cib.csv --account CIB --dry-run --yes
cib.csv (csv)
  الأسطر 6 = جديد 6 + معروف 0 + متجاهَل 0 + مرفوض 0
  الأعمدة: «Date» التاريخ، «Description» البيان، «Reference» الرقم المرجعي،
  «Amount» المبلغ، «Currency» العملة، «Balance» الرصيد
  إلى الحساب: CIB
  المدة: من 5 يناير إلى 11 فبراير 2026
  وارد: 33,000.00 EGP
  صادر: 5,250.00 EGP
هذه تجربة: لم يُكتب شيء.
$ masar import cib.csv --account CIB --yes
cib.csv (csv)
  الأسطر 6 = جديد 6 + معروف 0 + متجاهَل 0 + مرفوض 0
  الأعمدة: «Date» التاريخ، «Description» البيان، «Reference» الرقم المرجعي،
  «Amount» المبلغ، «Currency» العملة، «Balance» الرصيد
  إلى الحساب: CIB
  المدة: من 5 يناير إلى 11 فبراير 2026
  وارد: 33,000.00 EGP
  صادر: 5,250.00 EGP
للتراجع عنه: masar undo 1
$ masar import paypal.csv
paypal.csv (paypal)
  الأسطر 4 = جديد 3 + معروف 0 + متجاهَل 1 + مرفوض 0
  إلى الحساب: PayPal
  المدة: من 14 يناير إلى 12 فبراير 2026
  وارد: 337.22 USD
  صادر: 192.70 USD
  معلّق، ويُقيّد حين يصل ماله: سطر واحد
بين حساباتك، فلا تُعدّ دخلًا: تحويل واحد
للتراجع عنه: masar undo 2
% cp cib.csv again.csv
$ masar import again.csv --account CIB
again.csv (csv)
  الأسطر 6 = جديد 0 + معروف 6 + متجاهَل 0 + مرفوض 0
  إلى الحساب: CIB

$ masar rate add USD EGP 47 --on 2026-01-01
سُجّل سعر 1 يناير 2026: 1 USD = 47 EGP
$ masar rate add USD EGP 48 --on 2026-02-01
سُجّل سعر 1 فبراير 2026: 1 USD = 48 EGP
$ masar status --in EGP
صافي دخلك من الإنترنت في 12 شهرًا: 15,993.86 EGP. هذا 305% من مصروفاتك المسجّلة.
من مارس 2025 إلى فبراير 2026، حتى آخر ما تعرفه الدفاتر: 11 فبراير 2026.

مصادر الدخل (EGP)
الاتجاه                الأشهر     الصافي  الرسوم   الإجمالي  المصدر
      —  ██▁▁▁▁▁▁▁▁▁▁    2/12  24,000.00    0.00  24,000.00    راتب
      —  ▇█▁▁▁▁▁▁▁▁▁▁    2/12  15,993.86  606.14  16,600.00  PayPal

40,600.00 EGP         الإجمالي
  -606.14 EGP           الرسوم
39,993.86 EGP           الصافي
15,993.86 EGP  منه من الإنترنت
   -56.90 EGP      خسارة الصرف
 5,250.00 EGP        المصروفات

ما لا نعرفه
  مصروفات بلا تصنيف: 750.00 EGP (سطر واحد).
  معلّق لم يصل ماله بعد: 77.00 USD (سطر واحد).

الخطوة التالية
  انظر إليها: masar ledger register expenses:Unsorted، ثم صنّفها بقاعدة: masar
  rule add NAME --contains TEXT --to expenses:Rent
$ masar streams
    آخر دخل  أطول انقطاع  الأشهر         الصافي  الضريبة     الرسوم       الإجمالي  المصدر
فبراير 2026            0     2/2     337.22 USD        0  12.78 USD     350.00 USD  PayPal
فبراير 2026            0     2/2  24,000.00 EGP        0          0  24,000.00 EGP    راتب

كل دخل الإنترنت معًا: ما تقوله الأشهر
صافيًا، من شهر كامل واحد: يناير 2026.
ثماني مرات من عشر بين                القيمة
              لا يُعرف             9,057 EGP                المتوسط في الشهر
              لا يُعرف             9,057 EGP                          الوسيط
                       9,057 EGP و9,057 EGP          النصف الأوسط من الأشهر
                                     0 من 1                    أشهر بلا دخل
              لا يُعرف                    0%  أشهر دون المتوسط بأكثر من ربعه
                          لا تُعرف قبل سنتين                     مواسم السنة
                               100%: PayPal                       أكبر مصدر
                         100%: Atelier Miel        أكبر عميل، مما عُرف عميله
$ masar streams PayPal
دخل: PayPal
جاء الدخل في شهرين من 2
بلا انقطاع
    الصافي  الضريبة     الرسوم    الإجمالي        الشهر
192.70 USD        0   7.30 USD  200.00 USD   يناير 2026
144.52 USD        0   5.48 USD  150.00 USD  فبراير 2026
───────────────────────────────────────────────────────
337.22 USD        0  12.78 USD  350.00 USD      المجموع

ما تقوله الأشهر
صافيًا، من شهر كامل واحد: يناير 2026.
ثماني مرات من عشر بين                 القيمة
                                        100%                 من دخل الإنترنت
              لا يُعرف              9,057 EGP                المتوسط في الشهر
              لا يُعرف              9,057 EGP                          الوسيط
                        9,057 EGP و9,057 EGP          النصف الأوسط من الأشهر
                                      0 من 1                    أشهر بلا دخل
              لا يُعرف                     0%  أشهر دون المتوسط بأكثر من ربعه
                           لا تُعرف قبل سنتين                     مواسم السنة
                       غير معروف: سجّل ساعاتك         ما يبقى حين تقل الساعات

# The books.
$ masar ledger accounts
                                                    الحساب
          assets:CIB                             أصول: CIB
   assets:In transit                       أصول: في الطريق
       assets:PayPal                          أصول: PayPal
   equity:Conversion             حقوق الملكية: صرف العملات
      equity:Opening          حقوق الملكية: أرصدة افتتاحية
       income:PayPal                           دخل: PayPal
       income:Salary                             دخل: راتب
       expenses:Cash                    مصروفات: نقد مسحوب
expenses:Fees:PayPal  ضروري  مصروفات: رسوم المنصات: PayPal
       expenses:Rent  ضروري           مصروفات: إيجار السكن
   expenses:Unsorted               مصروفات: مصروف غير مصنّف
$ masar ledger balance
        الرصيد                         الحساب
 30,750.00 EGP                      أصول: CIB
    144.52 USD                   أصول: PayPal
 -9,000.00 EGP      حقوق الملكية: صرف العملات
    192.70 USD
 -3,000.00 EGP   حقوق الملكية: أرصدة افتتاحية
   -350.00 USD                    دخل: PayPal
-24,000.00 EGP                      دخل: راتب
    500.00 EGP             مصروفات: نقد مسحوب
     12.78 USD  مصروفات: رسوم المنصات: PayPal
  4,000.00 EGP           مصروفات: إيجار السكن
    750.00 EGP        مصروفات: مصروف غير مصنّف
$ masar ledger balance assets --at 2026-01-31 --in EGP
          EGP         الرصيد     الحساب
19,500.00 EGP  19,500.00 EGP  أصول: CIB
$ masar ledger balance income --monthly --in USD
        USD  الحساب        الشهر
-200.00 USD  PayPal   يناير 2026
-255.32 USD    راتب   يناير 2026
-150.00 USD  PayPal  فبراير 2026
-250.00 USD    راتب  فبراير 2026
$ masar ledger register assets:CIB
    الملف  القيد                  الحساب         المبلغ                البيان       اليوم
cib.csv:7      6          مصروف غير مصنّف    -750.00 EGP    Nile Prints course  2026-02-11
cib.csv:6      5                    راتب  12,000.00 EGP       Salary February  2026-02-05
cib.csv:5      4  في الطريق، صرف العملات   9,000.00 EGP  Transfer from PayPal  2026-01-20
cib.csv:4      3               نقد مسحوب    -500.00 EGP        ATM withdrawal  2026-01-09
cib.csv:3      2             إيجار السكن  -4,000.00 EGP          Rent January  2026-01-07
  cib.csv      7          أرصدة افتتاحية   3,000.00 EGP       Opening balance  2026-01-05
cib.csv:2      1                    راتب  12,000.00 EGP        Salary January  2026-01-05
$ masar ledger entry 2
القيد 2
الأربعاء 7 يناير 2026: Rent January
-4,000.00 EGP             أصول: CIB
 4,000.00 EGP  مصروفات: إيجار السكن
سبب التصنيف: كلمة شائعة في البيان
من أين جاء
  السطر 3 في cib.csv
    2026-01-07,Rent January,R2,-4000.00,EGP,11000.00
$ masar ledger assign 7 --to expenses:Education
صار القيد ضمن «مصروفات: تعليم».
$ masar ledger delete 4 --why "a test"
حُذف القيد 4. للتراجع: masar undo 6
$ masar ledger register expenses:Cash
    الملف  القيد  الحساب      المبلغ          البيان       اليوم
cib.csv:4      3     CIB  500.00 EGP  ATM withdrawal  2026-01-09

# Every change, and taking it back.
$ masar log
                             لماذا     ماذا         متى  التغيير
                            a test    تصحيح  yyyy-mm-dd        6
      القيد 7 إلى «مصروفات: تعليم»    تصحيح  yyyy-mm-dd        5
  1 USD = 48 EGP، في 1 فبراير 2026  سعر صرف  yyyy-mm-dd        4
   1 USD = 47 EGP، في 1 يناير 2026  سعر صرف  yyyy-mm-dd        3
                        paypal.csv  استيراد  yyyy-mm-dd        2
                           cib.csv  استيراد  yyyy-mm-dd        1
$ masar undo
أُلغي التغيير 6: تصحيح: a test.
التراجع نفسه تغيير، ويُلغى بـ masar undo 7
$ masar undo 1
! بُني عليه التغيير 5. ألغِ 5 أولًا.
= 64
$ masar undo 2
أُلغي التغيير 2: استيراد: paypal.csv.
التراجع نفسه تغيير، ويُلغى بـ masar undo 8
$ masar log --limit 2
       لماذا   ماذا         متى  التغيير
  paypal.csv  تراجع  yyyy-mm-dd        8
      a test  تراجع  yyyy-mm-dd        7
$ masar check
الدفتر سليم.
  سلسلة التغييرات سليمة: 8 تغييرات.
  القيود متوازنة: 7 قيود.
  لكل سطر مكانه: 6 أسطر.
  بصمة المحتوى: <digest>
