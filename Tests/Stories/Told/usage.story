# Mistakes in the command itself: exit status 64, in the person's language.
$ masar nonsense --lang en
! There is no command nonsense. There are: status, serve, example, import, inbox,
! read, mapping, streams, ledger, rule, rate, path, forecast, odds, levers,
! roulette, plan, hours, fields, log, undo, check, reconcile, backup, restore,
! export, settings, evidence.
= 64
$ masar nonsense
! لا يوجد أمر اسمه nonsense. الأوامر: status، serve، example، import، inbox، read،
! mapping، streams، ledger، rule، rate، path، forecast، odds، levers، roulette،
! plan، hours، fields، log، undo، check، reconcile، backup، restore، export،
! settings، evidence.
= 64
$ masar --lang en --book none.masar streams
! No book at none.masar yet. The first statement makes it: masar import FILE
= 66
$ masar status --lang xx
! اللغة ar أو en، لا «xx».
! الاستعمال: masar status [OPTIONS]
! الشرح: masar status --help
= 64
$ masar status --colour --lang en
! masar status has no option --colour.
! Usage: masar status [OPTIONS]
! Help: masar status --help
= 64
$ masar import --lang en
! FILE is missing: Statement files.
! Usage: masar import FILE… [OPTIONS]
! Help: masar import --help
= 64
% masar rate add USD EGP 47 --on 2026-01-01
$ masar status --at yesterday --lang en
! “yesterday” is not a day such as 2026-01-31.
! Usage: masar status [OPTIONS]
! Help: masar status --help
= 64
$ masar status --at 2026-13-01 --lang en
! “2026-13-01” is not a day such as 2026-01-31.
! Usage: masar status [OPTIONS]
! Help: masar status --help
= 64
$ masar status --in ZZZ --lang en
! Unknown currency: ZZZ.
= 64
$ masar status --in ZZZ
! عملة غير معروفة: ZZZ.
= 64
$ masar streams Nothing --lang en
! There is no stream Nothing. See: masar streams.
= 64
$ masar ledger register nothing --lang en
! There is no account named nothing.
= 64
$ masar ledger register assets:Nothing --lang en
! There is no account named assets:Nothing.
= 64
$ masar ledger register assets:Nothing
! لا حساب باسم assets:Nothing.
= 64
$ masar ledger register assets:Nothing --limit 0 --lang en
! --limit is 1 to 1,000,000.
! Usage: masar ledger register ACCOUNT [OPTIONS]
! Help: masar ledger register --help
= 64
$ masar ledger balance --from 2026-02-01 --to 2026-01-01 --lang en
! The day of --from is later than the day of --to.
! Usage: masar ledger balance [ACCOUNT] [OPTIONS]
! Help: masar ledger balance --help
= 64
$ masar ledger entry 99 --lang en
! There is no entry 99.
= 64
$ masar ledger entry 99
! لا قيد برقم 99.
= 64
$ masar ledger assign 99 --to rent --lang en
! There is no entry 99.
= 64
$ masar ledger delete 99 --lang en
! There is no entry 99.
= 64
$ masar undo 99 --lang en
! There is no change 99.
= 64
$ masar undo 1 --lang en
Change 1 was undone: rate: 1 USD = 47 EGP, on 1 January 2026.
This is a change too: masar undo 2 takes it back
$ masar undo 1 --lang en
! It is undone already, by change 2.
= 64
$ masar undo 1
! أُلغي من قبل، ألغاه التغيير 2.
= 64
$ masar --version
0.1.0

# With what, where, and what to do.
$ masar imprt
! لا يوجد أمر اسمه imprt. الأوامر: status، serve، example، import، inbox، read،
! mapping، streams، ledger، rule، rate، path، forecast، odds، levers، roulette،
! plan، hours، fields، log، undo، check، reconcile، backup، restore، export،
! settings، evidence.
! أتقصد import؟
= 64
$ masar rule ad --lang en
! There is no command ad. There are: add, list, test, remove, suggest.
! Did you mean add?
! Usage: masar rule COMMAND
! Help: masar rule --help
= 64
$ masar status --att 2026-01-01
! لا يوجد خيار --att في الأمر masar status.
! أتقصد --at؟
! الاستعمال: masar status [OPTIONS]
! الشرح: masar status --help
= 64
$ masar ledger entry
! ينقص NUMBER: رقم القيد، كما يظهر في حركات الحساب.
! الاستعمال: masar ledger entry NUMBER [OPTIONS]
! الشرح: masar ledger entry --help
= 64
$ masar ledger entry seven
! القيمة «seven» لا تصلح لـ NUMBER: رقم القيد، كما يظهر في حركات الحساب.
! الاستعمال: masar ledger entry NUMBER [OPTIONS]
! الشرح: masar ledger entry --help
= 64
$ masar ledger entry seven --lang en
! “seven” doesn't fit NUMBER: The entry's number, as the register shows it.
! Usage: masar ledger entry NUMBER [OPTIONS]
! Help: masar ledger entry --help
= 64
$ masar rule add rent --to
! الخيار --to تتبعه قيمة: أين تنتمي: مصدر دخل، أو تصنيف، أو حساب.
! الاستعمال: masar rule add NAME [OPTIONS]
! الشرح: masar rule add --help
= 64
$ masar export --lang en
! --to is missing: The format: hledger, beancount, csv or json.
! Usage: masar export --to FORMAT [OPTIONS]
! Help: masar export --help
= 64
$ masar check now
! لا مكان لـ «now» في الأمر masar check.
! الاستعمال: masar check [OPTIONS]
! الشرح: masar check --help
= 64
$ masar status --json=yes --lang en
! The option --json takes no value, and has yes.
! Usage: masar status [OPTIONS]
! Help: masar status --help
= 64
$ masar log --limit 0
! --limit من 1 إلى 1,000,000.
! الاستعمال: masar log [OPTIONS]
! الشرح: masar log --help
= 64
$ masar log --limit many --lang en
! “many” doesn't fit --limit: At most this many changes, newest first.
! Usage: masar log [OPTIONS]
! Help: masar log --help
= 64
$ masar ledger balance --at tomorrow
! «tomorrow» ليس يومًا، مثل 2026-01-31.
! الاستعمال: masar ledger balance [ACCOUNT] [OPTIONS]
! الشرح: masar ledger balance --help
= 64
$ masar import a.csv --decimal dot --lang en
! “dot” doesn't fit --decimal. What fits: point, comma.
! Usage: masar import FILE… [OPTIONS]
! Help: masar import --help
= 64

# A group's usual command explains its own options, and a value that is empty is a missing one.
$ masar forecast --months --lang ar
! الخيار --months تتبعه قيمة: كم شهرًا يُعرض.
! الاستعمال: masar forecast show [OPTIONS]
! الشرح: masar forecast show --help
= 64
$ masar odds quit --in= --lang ar
! الخيار --in تتبعه قيمة: بعد كم شهر تُترك الوظيفة.
! الاستعمال: masar odds quit [OPTIONS]
! الشرح: masar odds quit --help
= 64
$ masar odds quit --keep-job-months 5 --lang en
! --keep-job-months isn't enough by itself: add --keep-job-share 0.5.
! Usage: masar odds quit [OPTIONS]
! Help: masar odds quit --help
= 64
