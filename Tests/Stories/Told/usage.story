# Mistakes in the command itself: exit status 64, in the person's language.
$ masar nonsense --lang en
! There is no command nonsense. There are: status, import, read, streams, ledger,
! rule, rate, log, undo, check, backup, restore, export, settings, evidence.
= 64
$ masar nonsense
! لا يوجد أمر اسمه nonsense. الأوامر: status، import، read، streams، ledger، rule،
! rate، log، undo، check، backup، restore، export، settings، evidence.
= 64
$ masar --lang en --book none.masar streams
! No book at none.masar yet. The first statement makes it: masar import FILE
= 66
$ masar status --lang xx
! لم يُفهم الأمر:
! Error: --lang is ar or en, not 'xx'
! Usage: masar status [--at <at>] [--in <in>] [--book <book>] [--lang <lang>] [--json]
!   See 'masar status --help' for more information.
= 64
$ masar status --colour --lang en
! The command isn't understood:
! Error: Unknown option '--colour'
! Usage: masar status [--at <at>] [--in <in>] [--book <book>] [--lang <lang>] [--json]
!   See 'masar status --help' for more information.
= 64
$ masar import --lang en
! The command isn't understood:
! Error: Missing expected argument '<files> ...'
! Help:  <files>  Statement files.
! Usage: masar import <files> ... [--account <account>] [--dry-run] [--yes] [--restore-deleted] [--date-order <date-order>] [--decimal <decimal>] [--currency <currency>] [--mapping <mapping>] [--book <book>] [--lang <lang>] [--json]
!   See 'masar import --help' for more information.
= 64
% masar rate add USD EGP 47 --on 2026-01-01
$ masar status --at yesterday --lang en
! The command isn't understood:
! Error: 'yesterday' is not a day such as 2026-01-31
! Usage: masar <subcommand>
!   See 'masar --help' for more information.
= 64
$ masar status --at 2026-13-01 --lang en
! The command isn't understood:
! Error: '2026-13-01' is not a day such as 2026-01-31
! Usage: masar <subcommand>
!   See 'masar --help' for more information.
= 64
$ masar status --in ZZZ --lang en
! Unknown currency: ZZZ.
= 64
$ masar status --in ZZZ
! عملة غير معروفة: ZZZ.
= 64
$ masar streams Nothing --lang en
! There is no account named Nothing.
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
! The command isn't understood:
! Error: --limit is 1 to 1000000
! Usage: masar ledger register <account> [--from <from>] [--to <to>] [--limit <limit>] [--book <book>] [--lang <lang>] [--json]
!   See 'masar ledger register --help' for more information.
= 64
$ masar ledger balance --from 2026-02-01 --to 2026-01-01 --lang en
! The command isn't understood:
! Error: --from is later than --to
! Usage: masar <subcommand>
!   See 'masar --help' for more information.
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
Change 1 was undone: rate 1 USD = 47 EGP 2026-01-01.
This is a change too: masar undo 2 takes it back
$ masar undo 1 --lang en
! It is undone already, by change 2.
= 64
$ masar undo 1
! أُلغي من قبل، ألغاه التغيير 2.
= 64
$ masar --version
0.1.0
