<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{n} documents</source>
        <comment>{n} document</comment>
        <translation>
            <numerusform>لا وثائق</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>{n} وثائق</numerusform>
            <numerusform>{n} وثيقة</numerusform>
            <numerusform>{n} وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <comment>{n} item</comment>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>{n} بنود</numerusform>
            <numerusform>{n} بندًا</numerusform>
            <numerusform>{n} بند</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} Nothing was written.</source>
        <translation>{error} لم يُكتب شيء.</translation>
    </message>
    <message numerus="yes">
        <source>{n} checklists</source>
        <comment>{n} checklist</comment>
        <translation>
            <numerusform>لا قوائم تحقق</numerusform>
            <numerusform>قائمة تحقق واحدة</numerusform>
            <numerusform>قائمتا تحقق</numerusform>
            <numerusform>{n} قوائم تحقق</numerusform>
            <numerusform>{n} قائمة تحقق</numerusform>
            <numerusform>{n} قائمة تحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>{lists}, {new} of them new</source>
        <translation>{lists}، والجديد منها {new}</translation>
    </message>
    <message>
        <source>{lists}. Items: {counts}.</source>
        <translation>{lists}. البنود: {counts}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>after {n} minutes</source>
        <comment>after {n} minute</comment>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد {n} دقائق</numerusform>
            <numerusform>بعد {n} دقيقة</numerusform>
            <numerusform>بعد {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <comment>{n} page</comment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Four Pillars</source>
        <translation>حول Four Pillars</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;حول البرنامج</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ال&amp;تراخيص</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>ال&amp;خصوصية</translation>
    </message>
    <message>
        <source>Offline reference and checklist to the U.S. plan against human trafficking. Plain-word texts are ours and not official.</source>
        <translation>مرجع وقائمة تحقق يعملان دون إنترنت لخطة الولايات المتحدة لمكافحة الاتجار بالبشر. النصوص المبسطة من إعدادنا وليست رسمية.</translation>
    </message>
    <message>
        <source>Four Pillars</source>
        <translation>Four Pillars</translation>
    </message>
    <message>
        <source>Your ticks and notes stay there; nothing leaves this computer. Without a password they are guarded against damage, not against people who can read its files.</source>
        <translation>تبقى علاماتك وملاحظاتك هناك؛ لا شيء يغادر هذا الحاسوب. من دون كلمة مرور تكون محمية من التلف، لا ممن يستطيع قراءة ملفاته.</translation>
    </message>
    <message>
        <source>The program never asks by itself. Look where you got this copy, and compare the version there with this one; installing a newer one leaves your data as it is.</source>
        <translation>لا يسأل البرنامج من تلقاء نفسه أبدًا. راجع المكان الذي حصلت منه على هذه النسخة، وقارن الإصدار هناك بهذا الإصدار؛ تثبيت إصدار أحدث يترك بياناتك كما هي.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>التحديثات</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>CiteDialog</name>
    <message>
        <source>Cite</source>
        <translation>الاستشهاد</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>الاستشهاد</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <translation>&amp;حفظ في ملف…</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>حُفظ ⁦{}⁩</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Save citations</source>
        <translation>حفظ الاستشهادات</translation>
    </message>
    <message>
        <source>{} is there already. Give its whole name to replace it.</source>
        <translation>الملف ⁦{}⁩ موجود من قبل. اكتب اسمه كاملًا ليُستبدل.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or place</source>
        <translation>البحث عن أمر أو موضع</translation>
    </message>
    <message>
        <source>What would you like to do, or where to go?</source>
        <translation>ماذا تريد أن تفعل، أو إلى أين تريد الذهاب؟</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>الأوامر والمواضع</translation>
    </message>
    <message>
        <source>Nothing is called like that. Fewer letters find more.</source>
        <translation>لا شيء بهذا الاسم. الأحرف الأقل تجد أكثر.</translation>
    </message>
    <message>
        <source>{} or more</source>
        <translation>{} أو أكثر</translation>
    </message>
    <message>
        <source>{} found. Enter chooses, Esc goes back.</source>
        <translation>عدد النتائج: {}. مفتاح Enter للاختيار، وEsc للرجوع.</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>A fault in Four Pillars</source>
        <translation>خلل في Four Pillars</translation>
    </message>
    <message>
        <source>Four Pillars broke off the last time it ran.</source>
        <translation>توقّف Four Pillars فجأة في آخر مرة شُغّل فيها.</translation>
    </message>
    <message>
        <source>Something went wrong in Four Pillars.</source>
        <translation>حدث خلل في Four Pillars.</translation>
    </message>
    <message>
        <source>What was saved is safe: all of it is here again, and you can go on.</source>
        <translation>ما حُفظ سليم: كله هنا من جديد، ويمكنك المتابعة.</translation>
    </message>
    <message>
        <source>What is saved is safe, and what you were typing still stands where you typed it. You can go on. If something looks odd, close Four Pillars and start it again.</source>
        <translation>ما حُفظ سليم، وما كنت تكتبه لا يزال حيث كتبته. يمكنك المتابعة. إذا بدا شيء غريبًا، فأغلق Four Pillars وشغّله من جديد.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Since then something went wrong {} more times.</source>
        <translation>منذ ذلك الحين تكرر الخلل مرات أخرى عددها {}.</translation>
    </message>
    <message>
        <source>Since then something went wrong once more.</source>
        <translation>منذ ذلك الحين تكرر الخلل مرة أخرى.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>حُفظ ⁦{}⁩</translation>
    </message>
    <message>
        <source>This is all that is in the report. It holds no notes, names or search words, and it was sent nowhere: whether anybody gets it is up to you.</source>
        <translation>هذا كل ما في التقرير. ليس فيه ملاحظات ولا أسماء ولا كلمات بحث، ولم يُرسل إلى أي مكان: وصوله إلى أحد أمر يعود إليك.</translation>
    </message>
    <message>
        <source>It could not be saved; copy it if you want to keep it.</source>
        <translation>تعذّر حفظه؛ انسخه إذا أردت الاحتفاظ به.</translation>
    </message>
    <message>
        <source>It is saved in {}</source>
        <translation>إنه محفوظ في ⁦{}⁩</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything</source>
        <translation>محو كل شيء</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Erase everything Four Pillars keeps on this computer?</source>
        <translation>هل تريد محو كل ما يحتفظ به Four Pillars على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>This cannot be undone, and nobody can bring it back. Four Pillars starts anew.</source>
        <translation>لا يمكن التراجع عن هذا، ولا يستطيع أحد استعادته. سيبدأ Four Pillars من جديد.</translation>
    </message>
    <message>
        <source>These will go from {}:</source>
        <translation>سيُمحى ما يلي من ⁦{}⁩:</translation>
    </message>
    <message>
        <source>To erase all of this, type {}:</source>
        <translation>لمحو كل هذا، اكتب {}:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} أخرى</translation>
    </message>
    <message>
        <source>In the folder are also things that are not Four Pillars&apos; own; they stay: {}.</source>
        <translation>في المجلد أيضًا أشياء ليست من Four Pillars، وستبقى: {}.</translation>
    </message>
    <message>
        <source>What will be erased</source>
        <translation>ما سيُمحى</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>&amp;Kind of file</source>
        <translation>ن&amp;وع الملف</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Names and initials</source>
        <translation>الأسماء والأحرف الأولى</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Marked as UTF-8, which Excel needs</source>
        <translation>بعلامة UTF-8 التي يحتاج إليها Excel</translation>
    </message>
    <message>
        <source>Organization and logo</source>
        <translation>المنظمة والشعار</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>فتح ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>تقويم (ICS)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The file is being made</source>
        <translation>جارٍ إعداد الملف</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>{items}, a row each.</source>
        <translation>{items}، صف لكل بند.</translation>
    </message>
    <message>
        <source>{items}, a row each, with boxes to tick and ready to be printed.</source>
        <translation>{items}، صف لكل بند، مع مربعات لوضع العلامات وجاهزة للطباعة.</translation>
    </message>
    <message>
        <source>{items} as a document to change and to print.</source>
        <translation>{items} في مستند للتعديل والطباعة.</translation>
    </message>
    <message>
        <source>{items} on one page that every browser opens, without a network.</source>
        <translation>{items} في صفحة واحدة يفتحها كل متصفح، من دون شبكة.</translation>
    </message>
    <message>
        <source>{items} as plain text with boxes.</source>
        <translation>{items} في نص بسيط مع مربعات.</translation>
    </message>
    <message>
        <source>{items} with a due day, each as an event of a whole day.</source>
        <translation>{items} بيوم استحقاق، ولكل بند حدث ليوم كامل.</translation>
    </message>
    <message>
        <source>{items} for other programs to read.</source>
        <translation>{items} لتقرأها برامج أخرى.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>أُلغي الأمر. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>حُفظ: ⁦{}⁩</translation>
    </message>
    <message>
        <source>The file is being made.</source>
        <translation>جارٍ إعداد الملف.</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was written. Choose it to replace it.</source>
        <translation>الملف ⁦{path}⁩ موجود من قبل. لم يُكتب شيء. اختره ليُستبدل.</translation>
    </message>
</context>
<context>
    <name>HotlinePanel</name>
    <message>
        <source>Help line</source>
        <translation>خط المساعدة</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Number to text</source>
        <translation>رقم الرسائل النصية</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>نسخ ال&amp;رقم</translation>
    </message>
    <message>
        <source>Copy &amp;text number</source>
        <translation>نسخ رقم الر&amp;سائل</translation>
    </message>
    <message>
        <source>&amp;Print a card…</source>
        <translation>&amp;طباعة بطاقة…</translation>
    </message>
    <message>
        <source>Copied {}</source>
        <translation>نُسخ ⁦{}⁩</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصل على</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>أرسل رسالة نصية إلى</translation>
    </message>
    <message>
        <source>In the documents: {}.</source>
        <translation>في الوثائق: {}.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Take over shared checklists</source>
        <translation>استلام قوائم تحقق مشتركة</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>المعتمد</translation>
    </message>
    <message>
        <source>What comes in and what differs</source>
        <translation>ما يدخل وما يختلف</translation>
    </message>
    <message>
        <source>Only what both sides changed</source>
        <translation>ما غيّره الطرفان فقط</translation>
    </message>
    <message>
        <source>Take: {}</source>
        <translation>اعتماد: {}</translation>
    </message>
    <message>
        <source>The chosen row in full</source>
        <translation>الصف المختار كاملًا</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>جارٍ قراءة {}…</translation>
    </message>
    <message>
        <source>All of it is here already: there is nothing to import.</source>
        <translation>كل هذا موجود هنا من قبل: لا شيء لاستيراده.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Checklist that the form belongs to</source>
        <translation>قائمة التحقق التي يتبعها النموذج</translation>
    </message>
    <message>
        <source>&amp;Use this checklist</source>
        <translation>استخدام &amp;قائمة التحقق هذه</translation>
    </message>
</context>
<context>
    <name>ListPropertiesDialog</name>
    <message>
        <source>About this checklist</source>
        <translation>حول قائمة التحقق هذه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
</context>
<context>
    <name>NewListDialog</name>
    <message>
        <source>New checklist</source>
        <translation>قائمة تحقق جديدة</translation>
    </message>
    <message>
        <source>Reading the checklist…</source>
        <translation>جارٍ قراءة قائمة التحقق…</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>لا بنود</translation>
    </message>
    <message>
        <source>From a &amp;shared file…</source>
        <translation>من مل&amp;ف مشترك…</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>الموضو&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>الج&amp;هة</translation>
    </message>
    <message>
        <source>C&amp;hecklist</source>
        <translation>&amp;قائمة التحقق</translation>
    </message>
    <message>
        <source>Keep states and dates</source>
        <translation>الاحتفاظ بالحالات والتواريخ</translation>
    </message>
    <message>
        <source>Keep notes</source>
        <translation>الاحتفاظ بالملاحظات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إ&amp;نشاء</translation>
    </message>
</context>
<context>
    <name>NoteVersionsDialog</name>
    <message>
        <source>Earlier versions of a note</source>
        <translation>الإصدارات السابقة من ملاحظة</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Compared with the note now</source>
        <translation>بالمقارنة مع الملاحظة الآن</translation>
    </message>
    <message>
        <source>The note as it was</source>
        <translation>الملاحظة كما كانت</translation>
    </message>
    <message>
        <source>Struck through: only then. Underlined: only now.</source>
        <translation>المشطوب: كان فيها آنذاك فقط. ما تحته خط: فيها الآن فقط.</translation>
    </message>
    <message>
        <source>There are no earlier versions of this note.</source>
        <translation>لا إصدارات سابقة من هذه الملاحظة.</translation>
    </message>
    <message>
        <source>Brought back. What stood there is an earlier version now.</source>
        <translation>تمت الإعادة. ما كان مكانها صار الآن إصدارًا سابقًا.</translation>
    </message>
    <message>
        <source>Forget earlier versions</source>
        <translation>نسيان الإصدارات السابقة</translation>
    </message>
    <message>
        <source>Forget all earlier versions of this note?</source>
        <translation>هل تُنسى كل الإصدارات السابقة من هذه الملاحظة؟</translation>
    </message>
    <message>
        <source>They cannot be brought back, not by Undo either. The note itself stays.</source>
        <translation>لا تمكن استعادتها، ولا حتى بـ«تراجع». أما الملاحظة نفسها فتبقى.</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>ن&amp;سيانها</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Forget earlier versions…</source>
        <translation>ن&amp;سيان الإصدارات السابقة…</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>I know that a lost password means lost notes.</source>
        <translation>أعلم أن فقدان كلمة المرور يعني فقدان الملاحظات.</translation>
    </message>
    <message>
        <source>Your notes are being written anew</source>
        <translation>جارٍ كتابة ملاحظاتك من جديد</translation>
    </message>
    <message>
        <source>Writing your notes and their backups under the new password…</source>
        <translation>جارٍ كتابة ملاحظاتك ونسخها الاحتياطية بكلمة المرور الجديدة…</translation>
    </message>
    <message>
        <source>Writing your notes and their backups without a password…</source>
        <translation>جارٍ كتابة ملاحظاتك ونسخها الاحتياطية بلا كلمة مرور…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Lock when nobody touches the program</source>
        <translation>القفل عندما لا يستخدم أحد البرنامج</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>ليس تلقائيًا أبدًا</translation>
    </message>
    <message>
        <source>&amp;Change the password</source>
        <translation>ت&amp;غيير كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation>ت&amp;عيين كلمة المرور</translation>
    </message>
    <message>
        <source>Recovery s&amp;heet…</source>
        <translation>&amp;ورقة الاسترداد…</translation>
    </message>
    <message>
        <source>&amp;Remove the password</source>
        <translation>إ&amp;زالة كلمة المرور</translation>
    </message>
    <message>
        <source>Without the password, nobody can read your notes, lists and backups. The plan stays open to all. There is no way around it: write the recovery code down when it is shown.</source>
        <translation>من دون كلمة المرور لا يستطيع أحد قراءة ملاحظاتك وقوائمك ونسخك الاحتياطية. أما الخطة فتبقى مفتوحة للجميع. لا سبيل إلى الالتفاف عليها: دوّن رمز الاسترداد عندما يُعرض.</translation>
    </message>
    <message>
        <source>You opened your notes with the recovery code. Choose a new password: a new code comes with it, and the old sheet is good for nothing then. Or remove the password.</source>
        <translation>فتحت ملاحظاتك برمز الاسترداد. اختر كلمة مرور جديدة: يأتي معها رمز جديد، وعندها لا تعود الورقة القديمة صالحة لشيء. أو أزل كلمة المرور.</translation>
    </message>
    <message>
        <source>Your notes and their backups are locked with a password. With the one you have now you can choose another, remove it, or see the recovery code again.</source>
        <translation>ملاحظاتك ونسخها الاحتياطية مقفلة بكلمة مرور. بكلمة المرور الحالية يمكنك اختيار أخرى، أو إزالتها، أو رؤية رمز الاسترداد من جديد.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Lock my notes</source>
        <translation>قفل ملاحظاتي</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presenting: {}</source>
        <translation>تقديم: {}</translation>
    </message>
    <message>
        <source>The screen is blank</source>
        <translation>الشاشة معتمة</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>ال&amp;ملاحظات</translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation>&amp;تعتيم</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} من {}</translation>
    </message>
    <message>
        <source>Time since the start: {}</source>
        <translation>الوقت منذ البداية: {}</translation>
    </message>
</context>
<context>
    <name>PrintDesigner</name>
    <message>
        <source>Print or save as PDF</source>
        <translation>طباعة أو حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>The paper as pages or as text</source>
        <translation>المستند على شكل صفحات أو نص</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>فتح ملف PDF</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>No font here can print {}: a box stands instead.</source>
        <translation>لا خط هنا يمكنه طباعة {}: يظهر مربع مكانه.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{} could not be written ({}). Choose another place.</source>
        <translation>تعذّرت الكتابة إلى ⁦{}⁩ ({}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>حُفظ ⁦{}⁩</translation>
    </message>
    <message>
        <source>No program for PDF was found. It is at {}</source>
        <translation>لم يُعثر على برنامج لملفات PDF. الملف في ⁦{}⁩</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>This code opens your notes when the password is forgotten. Whoever has it can read them: keep it on paper, away from this computer. It is good until the password is changed.</source>
        <translation>يفتح هذا الرمز ملاحظاتك عند نسيان كلمة المرور. من يملكه يستطيع قراءتها: احتفظ به على ورق، بعيدًا عن هذا الحاسوب. وهو صالح إلى أن تتغير كلمة المرور.</translation>
    </message>
    <message>
        <source>Recovery code: {}</source>
        <translation>رمز الاسترداد: ⁦{}⁩</translation>
    </message>
    <message>
        <source>Let me select and copy it here</source>
        <translation>السماح بتحديده ونسخه هنا</translation>
    </message>
    <message>
        <source>Pr&amp;int the sheet…</source>
        <translation>&amp;طباعة الورقة…</translation>
    </message>
    <message>
        <source>&amp;Save it as PDF…</source>
        <translation>&amp;حفظها بصيغة PDF…</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>جارٍ إعداد الورقة…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترداد</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved {}. Print it and delete the file: whoever has it can read your notes.</source>
        <translation>حُفظ ⁦{}⁩. اطبع الملف ثم احذفه: من يملكه يستطيع قراءة ملاحظاتك.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>What would be different:</source>
        <translation>ما الذي سيختلف:</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>ما الذي سيختلف</translation>
    </message>
    <message>
        <source>What is here now is backed up before, so that you can take the restore back.</source>
        <translation>تُحفظ قبل ذلك نسخة احتياطية مما هو هنا الآن، ليمكنك التراجع عن الاستعادة.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>جارٍ قراءة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>{moment}: {contents}</source>
        <translation>{moment}: {contents}</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>Share checklists</source>
        <translation>مشاركة قوائم التحقق</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة التحقق</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Everything in the file</source>
        <translation>كل ما في الملف</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>فتح ال&amp;مجلد</translation>
    </message>
    <message>
        <source>In the file: {}</source>
        <translation>في الملف: {}</translation>
    </message>
    <message>
        <source>Tick at least one checklist.</source>
        <translation>ضع علامة على قائمة تحقق واحدة على الأقل.</translation>
    </message>
    <message>
        <source>People named in it: {}.</source>
        <translation>الأشخاص المذكورون فيه: {}.</translation>
    </message>
    <message>
        <source>Links to places on your computer may tell more than you want: {}</source>
        <translation>قد تكشف الروابط إلى مواضع على حاسوبك أكثر مما تريد: ⁦{}⁩</translation>
    </message>
    <message>
        <source>Lock it with a password</source>
        <translation>قفله بكلمة مرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Nobody can open the file without it, and it cannot be found again.</source>
        <translation>لا يستطيع أحد فتح الملف من دونها، ولا يمكن العثور عليها من جديد.</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>كلمتا المرور غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>حُفظ: ⁦{}⁩</translation>
    </message>
    <message>
        <source>Four Pillars share file (*{})</source>
        <translation>ملف مشترك من Four Pillars (*{})</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>قوائم التحقق</translation>
    </message>
    <message>
        <source>Checklists to share</source>
        <translation>قوائم التحقق التي تُشارَك</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>البحث عن إجراء أو مفاتيح</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>نس&amp;خ كنص</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>المفاتيح المعتادة لل&amp;كل</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>What the keys do in Four Pillars.</source>
        <translation>ما تفعله المفاتيح في Four Pillars.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>الأسهم، Home، End</translation>
    </message>
    <message>
        <source>Go to what begins like this</source>
        <translation>الانتقال إلى ما يبدأ بهذا</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>وضع العلامة أو إزالتها</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Read, and go to the note</source>
        <translation>القراءة والانتقال إلى الملاحظة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>اختيار عدة صفوف</translation>
    </message>
    <message>
        <source>Shift or Ctrl+arrows</source>
        <translation>الأسهم مع Shift أو Ctrl</translation>
    </message>
    <message>
        <source>All that can be done with a row</source>
        <translation>كل ما يمكن فعله بصف</translation>
    </message>
    <message>
        <source>Move a row within its list</source>
        <translation>نقل صف داخل قائمته</translation>
    </message>
    <message>
        <source>Alt+Shift+arrows</source>
        <translation>الأسهم مع Alt+Shift</translation>
    </message>
    <message>
        <source>Move rows to the bin</source>
        <translation>نقل صفوف إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>The next field, the one before</source>
        <translation>الحقل التالي، والحقل السابق</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab، Shift+Tab</translation>
    </message>
    <message>
        <source>Leave a field, a panel, a dialog</source>
        <translation>مغادرة حقل أو لوحة أو نافذة حوار</translation>
    </message>
    <message>
        <source>In the search: empty it</source>
        <translation>في البحث: إفراغه</translation>
    </message>
    <message>
        <source>In the search: go to the list</source>
        <translation>في البحث: الانتقال إلى القائمة</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>السهم إلى الأسفل</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>الإجراءات ومفاتيحها</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <source>Import a table</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>A new checklist</source>
        <translation>قائمة تحقق جديدة</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Month first: 3/4 is March 4</source>
        <translation>الشهر أولًا: 3/4 هو 4 مارس</translation>
    </message>
    <message>
        <source>Day first: 3/4 is April 3</source>
        <translation>اليوم أولًا: 3/4 هو 3 أبريل</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما يؤول إليه</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Every row</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Only rows with a problem</source>
        <translation>الصفوف ذات المشكلات فقط</translation>
    </message>
    <message>
        <source>Leave out rows with a problem</source>
        <translation>ترك الصفوف ذات المشكلات</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Reading {}…</source>
        <translation>جارٍ قراءة {}…</translation>
    </message>
    <message>
        <source>Column {}</source>
        <translation>العمود {}</translation>
    </message>
    <message>
        <source>Say which column holds the titles.</source>
        <translation>حدد العمود الذي فيه العناوين.</translation>
    </message>
    <message>
        <source>Rows with a problem: mend them, or leave them out.</source>
        <translation>صفوف فيها مشكلات: أصلحها أو اتركها.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>الو&amp;رقة</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>إلى ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>الأيا&amp;م</translation>
    </message>
</context>
<context>
    <name>TextChangedDialog</name>
    <message>
        <source>Text changed: look again</source>
        <translation>تغيّر النص: انظر فيه مجددًا</translation>
    </message>
    <message>
        <source>As you last looked at it</source>
        <translation>كما نظرت فيه آخر مرة</translation>
    </message>
    <message>
        <source>In this edition</source>
        <translation>في هذا الإصدار</translation>
    </message>
    <message>
        <source>Struck through: no longer there. Underlined: new in this edition.</source>
        <translation>المشطوب: لم يعد موجودًا. ما تحته خط: جديد في هذا الإصدار.</translation>
    </message>
    <message>
        <source>The text that you looked at is not kept here; this edition says:</source>
        <translation>النص الذي نظرت فيه غير محفوظ هنا؛ وهذا الإصدار يقول:</translation>
    </message>
    <message>
        <source>&amp;I have looked</source>
        <translation>&amp;نظرت فيه</translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation>&amp;ليس بعد</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>&amp;Save the text to a file…</source>
        <translation>&amp;حفظ النص في ملف…</translation>
    </message>
    <message>
        <source>Close and &amp;lose the text</source>
        <translation>إغلاق و&amp;فقدان النص</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>إب&amp;قاء النافذة مفتوحة</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Choose another place.</source>
        <translation>تعذّرت الكتابة إلى ⁦{path}⁩ ({reason}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>What you wrote on “{}” is not saved.</source>
        <translation>لم يُحفظ ما كتبته على «{}».</translation>
    </message>
    <message>
        <source>{} things you wrote are not saved:</source>
        <translation>أشياء كتبتها لم تُحفظ، وعددها {}:</translation>
    </message>
    <message>
        <source>•  and {} more</source>
        <translation>•  و{} أخرى</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>جارٍ تكرار المحاولة…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>حفظ النص</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
</context>
</TS>
