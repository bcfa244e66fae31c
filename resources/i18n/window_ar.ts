<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;قائمة التحقق</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Open a shared file, form or table…</source>
        <translation>&amp;فتح ملف مشترك أو نموذج أو جدول…</translation>
    </message>
    <message>
        <source>S&amp;hare checklists…</source>
        <translation>&amp;مشاركة قوائم التحقق…</translation>
    </message>
    <message>
        <source>&amp;Export this checklist…</source>
        <translation>&amp;تصدير قائمة التحقق هذه…</translation>
    </message>
    <message>
        <source>&amp;Print or save as PDF…</source>
        <translation>&amp;طباعة أو حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>ال&amp;نسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Pass&amp;word…</source>
        <translation>&amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;قفل الآن</translation>
    </message>
    <message>
        <source>Erase e&amp;verything…</source>
        <translation>م&amp;حو كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>&amp;Clear filters and search</source>
        <translation>&amp;مسح المرشّحات والبحث</translation>
    </message>
    <message>
        <source>C&amp;ite…</source>
        <translation>ا&amp;ستشهاد…</translation>
    </message>
    <message>
        <source>Cite the &amp;whole list…</source>
        <translation>استشهاد بال&amp;قائمة كلها…</translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation>&amp;مطلوب</translation>
    </message>
    <message>
        <source>&amp;In progress</source>
        <translation>&amp;قيد التنفيذ</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>م&amp;نجز</translation>
    </message>
    <message>
        <source>&amp;Not applicable</source>
        <translation>لا ين&amp;طبق</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation>&amp;كتابة ملاحظة</translation>
    </message>
    <message>
        <source>&amp;New checklist…</source>
        <translation>&amp;قائمة تحقق جديدة…</translation>
    </message>
    <message>
        <source>&amp;Go to the open checklist</source>
        <translation>ا&amp;نتقال إلى القائمة المفتوحة</translation>
    </message>
    <message>
        <source>&amp;Add an item</source>
        <translation>إ&amp;ضافة بند</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;خصائص…</translation>
    </message>
    <message>
        <source>&amp;Start again…</source>
        <translation>ب&amp;دء من جديد…</translation>
    </message>
    <message>
        <source>&amp;Compare with the run before</source>
        <translation>&amp;مقارنة بالجولة السابقة</translation>
    </message>
    <message>
        <source>A&amp;rchive or bring back</source>
        <translation>أر&amp;شفة أو استعادة</translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>نق&amp;ل إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>الاست&amp;حقاق</translation>
    </message>
    <message>
        <source>Pr&amp;ogress</source>
        <translation>ال&amp;تقدّم</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;سلة المحذوفات</translation>
    </message>
    <message>
        <source>My &amp;initials…</source>
        <translation>الأحرف الأ&amp;ولى من اسمي…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إلى الأ&amp;مام</translation>
    </message>
    <message>
        <source>Book&amp;mark this</source>
        <translation>و&amp;ضع إشارة مرجعية هنا</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>الإ&amp;شارات المرجعية</translation>
    </message>
    <message>
        <source>Find a &amp;command or place…</source>
        <translation>ب&amp;حث عن أمر أو موضع…</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>اللوحة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Present to a room</source>
        <translation>&amp;تقديم أمام جمهور</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>الحجم ال&amp;فعلي</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>&amp;Help with this</source>
        <translation>&amp;مساعدة في هذا</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>مح&amp;تويات المساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Help &amp;line</source>
        <translation>خ&amp;ط المساعدة</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>الت&amp;رحيب</translation>
    </message>
    <message>
        <source>&amp;About Four Pillars</source>
        <translation>&amp;حول Four Pillars</translation>
    </message>
    <message>
        <source>it is guarded by a password, and no file can be</source>
        <translation>هي محمية بكلمة مرور، ولا يمكن أن يكون أي ملف كذلك</translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation>المتأخر: {}</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>الخطة كلها</translation>
    </message>
    <message>
        <source>Principle: {}</source>
        <translation>المبدأ: {}</translation>
    </message>
    <message>
        <source>No single principle</source>
        <translation>بلا مبدأ بعينه</translation>
    </message>
    <message>
        <source>{}: no single principle fits</source>
        <translation>{}: ما لا يندرج تحت مبدأ بعينه</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>قوائم التحقق</translation>
    </message>
    <message>
        <source>My checklists</source>
        <translation>قوائم التحقق الخاصة بي</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>New checklist…</source>
        <translation>قائمة تحقق جديدة…</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>قائمة تحقق جديدة</translation>
    </message>
    <message>
        <source>Due. What is overdue and due soon in all checklists</source>
        <translation>الاستحقاق. المتأخر وما يقترب موعده في كل قوائم التحقق</translation>
    </message>
    <message>
        <source>Progress of all checklists</source>
        <translation>التقدّم في كل قوائم التحقق</translation>
    </message>
    <message>
        <source>Bin. What was removed in the last 30 days</source>
        <translation>سلة المحذوفات. ما أُزيل في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>ما سبق</translation>
    </message>
    <message>
        <source>Earlier runs and archived checklists</source>
        <translation>الجولات السابقة وقوائم التحقق المؤرشفة</translation>
    </message>
    <message>
        <source>{list}, closed {day}</source>
        <translation>{list}، أُغلقت في {day}</translation>
    </message>
    <message>
        <source>Checklist {}</source>
        <translation>قائمة التحقق {}</translation>
    </message>
    <message>
        <source>{done} of {base} done</source>
        <translation>أُنجز {done} من {base}</translation>
    </message>
    <message>
        <source>{named} named here, {official} in the plan</source>
        <translation>المذكور هنا: {named}، وفي الخطة: {official}</translation>
    </message>
    <message>
        <source>{name}: {named} priority actions named in these sources; the plan has {official}</source>
        <translation>{name}: عدد الإجراءات ذات الأولوية المذكورة في هذه المصادر {named}، وعددها في الخطة {official}</translation>
    </message>
    <message>
        <source>The fonts in {folder} cannot be read ({error}). Nothing was written. Install Four Pillars again.</source>
        <translation>تتعذّر قراءة الخطوط في ⁦{folder}⁩ ({error}). لم يُكتب شيء. أعد تثبيت Four Pillars.</translation>
    </message>
    <message>
        <source>The document could not be made: {error}. Nothing was written. Please report this.</source>
        <translation>تعذّر إعداد المستند: {error}. لم يُكتب شيء. يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Choose another place.</source>
        <translation>تعذّرت الكتابة إلى ⁦{path}⁩ ({why}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The pages were not made: what sets them has stopped. Nothing was written, and all you have is safe. Try again, or print fewer items.</source>
        <translation>لم تُعَدّ الصفحات: توقّف ما ينضّدها. لم يُكتب شيء، وكل ما لديك سليم. حاول مرة أخرى، أو اطبع بنودًا أقل.</translation>
    </message>
    <message>
        <source>The pages were not made: the window they were for is closed.</source>
        <translation>لم تُعَدّ الصفحات: أُغلقت النافذة التي كانت لها.</translation>
    </message>
    <message>
        <source>The pages were not made: the system has no room for it ({why}). Close other programs and try again.</source>
        <translation>لم تُعَدّ الصفحات: لا يملك النظام ذاكرة كافية لها ({why}). أغلق برامج أخرى وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was erased: {}.</source>
        <translation>لم يُمحَ شيء: {}.</translation>
    </message>
    <message>
        <source>The window speaks {language}.</source>
        <translation>لغة النافذة الآن: {language}.</translation>
    </message>
    <message>
        <source>The language changes when you start Four Pillars again: something you wrote could not be saved. {why}</source>
        <translation>تتغير اللغة عند تشغيل Four Pillars من جديد: تعذّر حفظ شيء كتبته. {why}</translation>
    </message>
    <message numerus="yes">
        <source>Imported: {n} checklists. Undo takes all of it back.</source>
        <comment>Imported: {n} checklist. Undo takes all of it back.</comment>
        <translation>
            <numerusform>لم تُستورد أي قائمة تحقق. «تراجع» يلغي ذلك كله.</numerusform>
            <numerusform>استُوردت قائمة تحقق واحدة. «تراجع» يلغي ذلك كله.</numerusform>
            <numerusform>استُوردت قائمتا تحقق. «تراجع» يلغي ذلك كله.</numerusform>
            <numerusform>استُوردت {n} قوائم تحقق. «تراجع» يلغي ذلك كله.</numerusform>
            <numerusform>استُوردت {n} قائمة تحقق. «تراجع» يلغي ذلك كله.</numerusform>
            <numerusform>استُوردت {n} قائمة تحقق. «تراجع» يلغي ذلك كله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records</source>
        <comment>{n} record</comment>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>{n} سجلات</numerusform>
            <numerusform>{n} سجلًا</numerusform>
            <numerusform>{n} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <comment>{n} entry</comment>
        <translation>
            <numerusform>لا مداخل</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>{n} مداخل</numerusform>
            <numerusform>{n} مدخلًا</numerusform>
            <numerusform>{n} مدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Today has no backup yet. {}</source>
        <translation>لا توجد نسخة احتياطية لهذا اليوم بعد. {}</translation>
    </message>
    <message>
        <source>Save a copy of all your checklists and notes</source>
        <translation>حفظ نسخة من كل قوائم التحقق والملاحظات</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>النسخ الاحتياطية (*.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved a copy: {}</source>
        <translation>حُفظت نسخة: ⁦{}⁩</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>الاستعادة من ملف</translation>
    </message>
    <message>
        <source>Everything is as it was on {}.</source>
        <translation>عاد كل شيء كما كان في {}.</translation>
    </message>
    <message>
        <source>The restore is taken back. All is as it was before it.</source>
        <translation>أُلغيت الاستعادة. عاد كل شيء كما كان قبلها.</translation>
    </message>
</context>
<context>
    <name>BackupsModel</name>
    <message>
        <source>Backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>ChecklistDesk</name>
    <message>
        <source>Your notes are not open yet.</source>
        <translation>ملاحظاتك ليست مفتوحة بعد.</translation>
    </message>
    <message>
        <source>“{}” starts again. The run before is kept under Earlier.</source>
        <translation>تبدأ «{}» من جديد. الجولة السابقة محفوظة ضمن «ما سبق».</translation>
    </message>
    <message>
        <source>Open a shared file, a table or a filled form</source>
        <translation>فتح ملف مشترك أو جدول أو نموذج معبأ</translation>
    </message>
    <message>
        <source>Checklists, tables and forms (*.fourpillars *.csv *.tsv *.xlsx *.pdf);;All files (*)</source>
        <translation>قوائم التحقق والجداول والنماذج (*.fourpillars *.csv *.tsv *.xlsx *.pdf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>“{}” is in use again.</source>
        <translation>عادت «{}» إلى الاستخدام.</translation>
    </message>
    <message>
        <source>“{}” is archived.</source>
        <translation>أُرشفت «{}».</translation>
    </message>
    <message>
        <source>“{}” is in the bin. Undo brings it back.</source>
        <translation>نُقلت «{}» إلى سلة المحذوفات. «تراجع» يعيدها.</translation>
    </message>
    <message>
        <source>There is no run before this one: start a list again to have two.</source>
        <translation>لا جولة قبل هذه: ابدأ قائمة من جديد لتصبح لها جولتان.</translation>
    </message>
    <message>
        <source>My initials</source>
        <translation>الأحرف الأولى من اسمي</translation>
    </message>
    <message>
        <source>They are put beside the date when you tick something:</source>
        <translation>توضع بجانب التاريخ عند وضع علامة على بند:</translation>
    </message>
</context>
<context>
    <name>ComingBack</name>
    <message>
        <source>What you typed last was not saved yet when Four Pillars ended. It is back: {}. Undo takes it out again.</source>
        <translation>لم يكن آخر ما كتبته قد حُفظ بعد عندما انتهى Four Pillars. لقد عاد: {}. «تراجع» يزيله من جديد.</translation>
    </message>
    <message>
        <source>What you typed last could not be put back: {names}. {why} It is kept for the next start; or copy it now.</source>
        <translation>تعذّرت إعادة آخر ما كتبته: {names}. {why} سيبقى محفوظًا إلى التشغيل التالي؛ أو انسخه الآن.</translation>
    </message>
    <message>
        <source>What was typed last before Four Pillars ended may not be saved, and cannot be read: the file that holds it needs another password or is damaged. It was put aside in the data folder as unsaved-old.db.</source>
        <translation>قد يكون آخر ما كُتب قبل انتهاء Four Pillars غير محفوظ، ولا تمكن قراءته: الملف الذي يحتويه يحتاج إلى كلمة مرور أخرى أو أنه تالف. نُقل جانبًا داخل مجلد البيانات باسم unsaved-old.db.</translation>
    </message>
</context>
<context>
    <name>CommandList</name>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} من {count}</translation>
    </message>
</context>
<context>
    <name>KeysDesk</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء يمكن إعادته.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>لا شيء يمكن الرجوع إليه.</translation>
    </message>
    <message>
        <source>There is nothing to go forward to.</source>
        <translation>لا شيء يمكن التقدّم إليه.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>لا يمكن القيام بذلك الآن.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>When Four Pillars last ended, a note could not be saved. Its text is in {}</source>
        <translation>عندما انتهى Four Pillars آخر مرة، تعذّر حفظ ملاحظة. نصها في ⁦{}⁩</translation>
    </message>
    <message>
        <source>When Four Pillars last ended, {count} notes could not be saved. Their texts are in {folder}: {names}</source>
        <translation>عندما انتهى Four Pillars آخر مرة، تعذّر حفظ ملاحظات عددها {count}. نصوصها في ⁦{folder}⁩: {names}</translation>
    </message>
    <message>
        <source>Saving what you typed…</source>
        <translation>جارٍ حفظ ما كتبته…</translation>
    </message>
    <message>
        <source>The note on {id} could not be saved, nor its text put into {folder}: {why}</source>
        <translation>تعذّر حفظ الملاحظة على {id}، كما تعذّر وضع نصها في ⁦{folder}⁩: {why}</translation>
    </message>
</context>
<context>
    <name>LockDesk</name>
    <message>
        <source>Your notes are not open yet.</source>
        <translation>ملاحظاتك ليست مفتوحة بعد.</translation>
    </message>
    <message>
        <source>To lock your notes, set a password first.</source>
        <translation>لقفل ملاحظاتك، عيّن كلمة مرور أولًا.</translation>
    </message>
    <message>
        <source>Your notes have a password now.</source>
        <translation>أصبحت لملاحظاتك كلمة مرور.</translation>
    </message>
    <message>
        <source>{} locks them.</source>
        <translation>لقفلها اضغط {}.</translation>
    </message>
    <message>
        <source>What was put aside before your notes had a password can be read without it. Delete it when you do not need it: {}</source>
        <translation>ما وُضع جانبًا قبل أن تكون لملاحظاتك كلمة مرور يمكن أن يُقرأ من دونها. احذفه عندما لا تعود بحاجة إليه: ⁦{}⁩</translation>
    </message>
    <message>
        <source>Your notes have no password any more.</source>
        <translation>لم تعد لملاحظاتك كلمة مرور.</translation>
    </message>
    <message>
        <source>That is not the password you have now. Nothing was changed.</source>
        <translation>ليست هذه كلمة المرور الحالية. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Something you wrote could not be saved: {} It is kept here until you unlock your notes. Do not end the program before that.</source>
        <translation>تعذّر حفظ شيء كتبته: {} وهو محفوظ هنا إلى أن تفتح قفل ملاحظاتك. لا تُنهِ البرنامج قبل ذلك.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>كلمة المرور هذه غير صحيحة.</translation>
    </message>
</context>
<context>
    <name>LossTeller</name>
    <message>
        <source>I understand</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>I understand: do not tell me again</source>
        <translation>فهمت: لا حاجة إلى إخباري مرة أخرى</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Whole plan</source>
        <translation>الخطة كلها</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>all pillars</source>
        <translation>كل الركائز</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>{agency}, {column}: {count}</source>
        <translation>{agency}، {column}: {count}</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>لا سجلات</translation>
    </message>
    <message>
        <source>{records}, {done} of {base} done</source>
        <translation>{records}، أُنجز {done} من {base}</translation>
    </message>
    <message>
        <source>{agency}, part of {above}</source>
        <translation>{agency}، ضمن {above}</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>These are {} addresses. Paste one at a time.</source>
        <translation>هذه عدة عناوين ({}). ألصق عنوانًا واحدًا في كل مرة.</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>{heading}, {number}</source>
        <translation>{heading}، {number}</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} من {count}</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>A card for a wall</source>
        <translation>بطاقة للتعليق على جدار</translation>
    </message>
    <message>
        <source>Cards for wallets</source>
        <translation>بطاقات للمحفظة</translation>
    </message>
    <message>
        <source>Only what the filter shows</source>
        <translation>ما يعرضه المرشّح فقط</translation>
    </message>
    <message>
        <source>Only what is selected</source>
        <translation>ما هو محدد فقط</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Everything on the page</source>
        <translation>كل ما في الصفحة</translation>
    </message>
</context>
<context>
    <name>PresentDesk</name>
    <message>
        <source>the plan</source>
        <translation>الخطة</translation>
    </message>
</context>
<context>
    <name>RecoveryDesk</name>
    <message>
        <source>Trying again…</source>
        <translation>جارٍ تكرار المحاولة…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>جارٍ قراءة ما تمكن قراءته…</translation>
    </message>
    <message>
        <source>Beginning anew…</source>
        <translation>جارٍ البدء من جديد…</translation>
    </message>
    <message>
        <source>Bringing back the backup…</source>
        <translation>جارٍ استرجاع النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The folder with your notes</source>
        <translation>المجلد الذي فيه ملاحظاتك</translation>
    </message>
</context>
<context>
    <name>Renderer</name>
    <message>
        <source>The pages could not be made: {}. All you have is safe. Please report this.</source>
        <translation>تعذّر إعداد الصفحات: {}. كل ما لديك سليم. يُرجى الإبلاغ عن ذلك.</translation>
    </message>
</context>
<context>
    <name>RunsModel</name>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>{title}: before {before}, now {now}. {moved}</source>
        <translation>{title}: سابقًا {before}، والآن {now}. {moved}</translation>
    </message>
    <message>
        <source>Nothing moved</source>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>ShortcutTree</name>
    <message>
        <source>What it does</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>{}  (changed)</source>
        <translation>{}  (معدّل)</translation>
    </message>
</context>
<context>
    <name>TallyModel</name>
    <message>
        <source>{name}: {amounts}</source>
        <translation>{name}: {amounts}</translation>
    </message>
    <message>
        <source>{name}, {what}: {number}</source>
        <translation>{name}، {what}: {number}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
</context>
<context>
    <name>TreeModel</name>
    <message>
        <source>Level {level}, {row} of {count}</source>
        <translation>المستوى {level}، {row} من {count}</translation>
    </message>
</context>
<context>
    <name>Visitors</name>
    <message>
        <source>{} was not opened, because your notes are not open.</source>
        <translation>لم يُفتح ⁦{}⁩، لأن ملاحظاتك ليست مفتوحة.</translation>
    </message>
    <message>
        <source>{} is not a file.</source>
        <translation>ليس هذا ملفًا: ⁦{}⁩</translation>
    </message>
</context>
</TS>
