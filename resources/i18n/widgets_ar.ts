<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{}: nothing listed</source>
        <translation>{}: لا شيء مدرج</translation>
    </message>
    <message>
        <source>Your notes will be locked in a minute, as nobody has touched the program for a while. Press any key to stay.</source>
        <translation>ستُقفل ملاحظاتك بعد دقيقة، إذ لم يستخدم أحد البرنامج منذ مدة. اضغط أي مفتاح لتبقى مفتوحة.</translation>
    </message>
    <message>
        <source>Write to this address in your mail program?</source>
        <translation>هل تريد الكتابة إلى هذا العنوان في برنامج البريد؟</translation>
    </message>
    <message>
        <source>Open this address in your browser?</source>
        <translation>هل تريد فتح هذا العنوان في المتصفح؟</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>فتح رابط</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save as PDF and print it elsewhere.</source>
        <translation>لم تُعدّ أي طابعة على هذا الحاسوب. احفظ بصيغة PDF واطبع في مكان آخر.</translation>
    </message>
    <message>
        <source>These pages cannot be printed from here. Save as PDF and print that.</source>
        <translation>لا تمكن طباعة هذه الصفحات من هنا. احفظ بصيغة PDF واطبع الملف.</translation>
    </message>
    <message>
        <source>None of the {} pages was chosen.</source>
        <translation>لم تُختر أي صفحة من الصفحات، وعددها {}.</translation>
    </message>
    <message>
        <source>The printer {} is no longer there. Choose another, or save as PDF.</source>
        <translation>لم تعد الطابعة {} موجودة. اختر طابعة أخرى، أو احفظ بصيغة PDF.</translation>
    </message>
    <message>
        <source>The printer {} did not take the pages. See whether it is on, or save as PDF.</source>
        <translation>لم تستلم الطابعة {} الصفحات. تحقق من أنها تعمل، أو احفظ بصيغة PDF.</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>حُفظ ⁦{}⁩</translation>
    </message>
    <message>
        <source>not possible there</source>
        <translation>لا يمكن ذلك هناك</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Choose another place.</source>
        <translation>تعذّرت الكتابة إلى ⁦{path}⁩ ({why}). اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Handing the pages to the printer…</source>
        <translation>جارٍ تسليم الصفحات إلى الطابعة…</translation>
    </message>
    <message>
        <source>There is no room to print from ({}). Save as PDF and print that.</source>
        <translation>لا مساحة كافية للطباعة منها ({}). احفظ بصيغة PDF واطبع الملف.</translation>
    </message>
    <message>
        <source>The printer {name} did not take the pages ({why}). Save as PDF and print that.</source>
        <translation>لم تستلم الطابعة {name} الصفحات ({why}). احفظ بصيغة PDF واطبع الملف.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Sent to {}, which is paused: the pages come out when it goes on.</source>
        <translation>أُرسلت الصفحات إلى {}، وهي متوقفة مؤقتًا: تخرج الصفحات عند استئنافها.</translation>
    </message>
    <message>
        <source>Sent to {}</source>
        <translation>أُرسلت الصفحات إلى {}</translation>
    </message>
    <message>
        <source>September 2020 to September 2030</source>
        <translation>من سبتمبر 2020 إلى سبتمبر 2030</translation>
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
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>AddLine</name>
    <message>
        <source>Add an item…</source>
        <translation>إضافة بند…</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>إضافة بند خاص بك</translation>
    </message>
    <message>
        <source>Enter adds it. Paste several lines to add several.</source>
        <translation>يُضاف بمفتاح Enter. ألصق عدة أسطر لإضافة عدة بنود.</translation>
    </message>
</context>
<context>
    <name>BackupsTable</name>
    <message>
        <source>Last change {moment} · {size}</source>
        <translation>آخر تغيير {moment} · {size}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BinnedRow</name>
    <message>
        <source>{}. Its run is over and can only be read.</source>
        <translation>{}. انتهت جولته ولا يمكن إلا قراءته.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore {}</source>
        <translation>استعادة {}</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Selected: {}</source>
        <translation>محدد: {}</translation>
    </message>
</context>
<context>
    <name>ChoiceSwitch</name>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}: {choice}</translation>
    </message>
</context>
<context>
    <name>ClusterHead</name>
    <message>
        <source>{name}  {number}</source>
        <translation>{name}  {number}</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>fri, +7d, {}</source>
        <translation>غدا، 7 أيام، {}</translation>
    </message>
    <message>
        <source>{}: choose in a calendar (Alt+Down)</source>
        <translation>{}: اختيار من التقويم (Alt+Down)</translation>
    </message>
    <message>
        <source>{}: clear</source>
        <translation>{}: مسح</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-12-01, or Dec 1.</source>
        <translation>هذا ليس يومًا. اكتبه هكذا: ⁦2026-12-01⁩ أو 1 ديسمبر.</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>لا يوم بعد</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>بعد أسبوعين</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>بعد 30 يومًا</translation>
    </message>
    <message>
        <source>{}, a day like 2026-12-01</source>
        <translation>{}، يوم مثل ⁦2026-12-01⁩</translation>
    </message>
    <message>
        <source>This is no day. Write it as 2026-12-01, Dec 1 or tomorrow.</source>
        <translation>هذا ليس يومًا. اكتبه هكذا: ⁦2026-12-01⁩ أو 1 ديسمبر أو غدا.</translation>
    </message>
    <message>
        <source>Set this day</source>
        <translation>تعيين هذا اليوم</translation>
    </message>
    <message>
        <source>No due day</source>
        <translation>بلا يوم استحقاق</translation>
    </message>
</context>
<context>
    <name>DesignForm</name>
    <message>
        <source>What is printed</source>
        <translation>ما يُطبع</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ال&amp;محتوى</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>ال&amp;تخطيط</translation>
    </message>
    <message>
        <source>&amp;Boxes</source>
        <translation>مربعات ال&amp;علامات</translation>
    </message>
    <message>
        <source>&amp;Gather by</source>
        <translation>التجميع بح&amp;سب</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>الت&amp;رتيب</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>H&amp;eld</source>
        <translation>الاتجا&amp;ه</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Head and foot</source>
        <translation>الرأس والتذييل</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوا&amp;ن</translation>
    </message>
    <message>
        <source>Organi&amp;zation</source>
        <translation>المن&amp;ظمة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>&amp;Footer</source>
        <translation>الت&amp;ذييل</translation>
    </message>
    <message>
        <source>The help line, if it is chosen</source>
        <translation>خط المساعدة، إن اختير</translation>
    </message>
    <message>
        <source>Help line</source>
        <translation>خط المساعدة</translation>
    </message>
    <message>
        <source>Source lines</source>
        <translation>أسطر المصادر</translation>
    </message>
    <message>
        <source>Date of printing</source>
        <translation>تاريخ الطباعة</translation>
    </message>
    <message>
        <source>No more than {} characters have room here.</source>
        <translation>لا يتسع المكان هنا لأكثر من {} حرف.</translation>
    </message>
</context>
<context>
    <name>DesignNames</name>
    <message>
        <source>Compact: one line an item</source>
        <translation>موجز: سطر لكل بند</translation>
    </message>
    <message>
        <source>Full: with plain words and sources</source>
        <translation>كامل: مع الشرح المبسط والمصادر</translation>
    </message>
    <message>
        <source>Facilitator: with room to write</source>
        <translation>للميسّر: مع مساحة للكتابة</translation>
    </message>
    <message>
        <source>Large print: 18 point</source>
        <translation>طباعة كبيرة: حجم 18</translation>
    </message>
    <message>
        <source>Overview: all pillars on one page</source>
        <translation>نظرة عامة: كل الركائز في صفحة واحدة</translation>
    </message>
    <message>
        <source>My ticks</source>
        <translation>علاماتي</translation>
    </message>
    <message>
        <source>Blank, to hand out</source>
        <translation>فارغة، للتوزيع</translation>
    </message>
    <message>
        <source>To fill in on a screen</source>
        <translation>للتعبئة على الشاشة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>الركيزة</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>يوم الاستحقاق</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>As in the list</source>
        <translation>كما في القائمة</translation>
    </message>
    <message>
        <source>By due day</source>
        <translation>بحسب يوم الاستحقاق</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>بحسب العنوان</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Upright (portrait)</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Wide (landscape)</source>
        <translation>أفقي</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Comparison: {}</source>
        <translation>المقارنة: {}</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>عرض التفاصيل</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Text of the document</source>
        <translation>نص المستند</translation>
    </message>
    <message>
        <source>Hide the text</source>
        <translation>إخفاء النص</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>عرض النص</translation>
    </message>
</context>
<context>
    <name>DueNotice</name>
    <message>
        <source>What is due</source>
        <translation>المستحق</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>عرض ما هو مستحق</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
    <message>
        <source>Do not remind me again today</source>
        <translation>عدم التذكير مرة أخرى اليوم</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Choose from the plan</source>
        <translation>اختيار من الخطة</translation>
    </message>
    <message>
        <source>Remove a filter above, or look for fewer words.</source>
        <translation>أزل مرشّحًا في الأعلى، أو ابحث بكلمات أقل.</translation>
    </message>
    <message>
        <source>Nothing matches all of this.</source>
        <translation>لا شيء يطابق كل هذا.</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>عرض الخطة كلها</translation>
    </message>
    <message>
        <source>Nothing in this list matches all of this.</source>
        <translation>لا شيء في هذه القائمة يطابق كل هذا.</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>عرض القائمة كلها</translation>
    </message>
    <message>
        <source>Everything here is done.</source>
        <translation>كل ما هنا منجز.</translation>
    </message>
    <message>
        <source>What is done is hidden.</source>
        <translation>المنجز مخفي.</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>عرض المنجز</translation>
    </message>
    <message>
        <source>This run had no items.</source>
        <translation>لم تكن في هذه الجولة بنود.</translation>
    </message>
    <message>
        <source>Nothing in this list yet.</source>
        <translation>لا شيء في هذه القائمة بعد.</translation>
    </message>
    <message>
        <source>Begin with what comes first.</source>
        <translation>ابدأ بما يأتي أولًا.</translation>
    </message>
    <message>
        <source>Add an item of your own</source>
        <translation>إضافة بند خاص بك</translation>
    </message>
</context>
<context>
    <name>ErrandRow</name>
    <message>
        <source>Show in {list}: {title}</source>
        <translation>عرض في {list}: {title}</translation>
    </message>
</context>
<context>
    <name>FacetButton</name>
    <message>
        <source>Filter by {name}, {number} chosen</source>
        <translation>الترشيح بحسب {name}، عدد الخيارات المختارة {number}</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>There is no such folder now. It is made when you keep something.</source>
        <translation>لا وجود لهذا المجلد الآن. يُنشأ عندما تحفظ شيئًا.</translation>
    </message>
    <message>
        <source>No program could be started that shows folders.</source>
        <translation>تعذّر تشغيل أي برنامج يعرض المجلدات.</translation>
    </message>
</context>
<context>
    <name>HelpIndex</name>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Paragraphs found</source>
        <translation>الفقرات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Nothing in the help has all of these words. Try fewer.</source>
        <translation>لا شيء في المساعدة فيه كل هذه الكلمات. جرّب كلمات أقل.</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>فقرة واحدة</translation>
    </message>
    <message>
        <source>{} paragraphs</source>
        <translation>عدد الفقرات: {}</translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Stay unlocked</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
</context>
<context>
    <name>ItemActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>ال&amp;حالة</translation>
    </message>
    <message>
        <source>&amp;Who…</source>
        <translation>ال&amp;مسؤول…</translation>
    </message>
    <message>
        <source>&amp;Due…</source>
        <translation>الاستح&amp;قاق…</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>الأ&amp;ولوية</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>الو&amp;سم…</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;نقل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نس&amp;خ</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>إ&amp;زالة من القائمة</translation>
    </message>
    <message>
        <source>It rests in the bin for 30 days</source>
        <translation>يبقى في سلة المحذوفات 30 يومًا</translation>
    </message>
    <message>
        <source>Add to “{}”</source>
        <translation>إضافة إلى «{}»</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>من المسؤول عنه؟</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>إضافة الوسم</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>إلى الأ&amp;على</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>To the &amp;top</source>
        <translation>إلى الب&amp;داية</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>إلى ال&amp;نهاية</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Ticked by (initials)</source>
        <translation>وضع العلامة (الأحرف الأولى)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>KeysEditor</name>
    <message>
        <source>Press the new keys here</source>
        <translation>اضغط المفاتيح الجديدة هنا</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>بلا م&amp;فاتيح</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>المفاتيح المعتا&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Move here</source>
        <translation>&amp;نقل إلى هنا</translation>
    </message>
    <message>
        <source>&amp;Leave there</source>
        <translation>إب&amp;قاء هناك</translation>
    </message>
    <message>
        <source>Keys for “{}”</source>
        <translation>مفاتيح «{}»</translation>
    </message>
    <message>
        <source>These stay as they are</source>
        <translation>تبقى هذه كما هي</translation>
    </message>
    <message>
        <source>Press the new keys. Esc leaves everything as it is.</source>
        <translation>اضغط المفاتيح الجديدة. مفتاح Esc يترك كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Every action has its usual keys now.</source>
        <translation>لكل إجراء الآن مفاتيحه المعتادة.</translation>
    </message>
    <message>
        <source>{} does this already.</source>
        <translation>هذه هي مفاتيحه أصلًا: {}.</translation>
    </message>
    <message>
        <source>{keys} belongs to “{other}”. Move it to “{this}”?</source>
        <translation>المفاتيح {keys} تخص «{other}». هل تُنقل إلى «{this}»؟</translation>
    </message>
    <message>
        <source>“{}” has no keys now.</source>
        <translation>لم تعد لـ«{}» مفاتيح.</translation>
    </message>
    <message>
        <source>“{name}” is {keys} now.</source>
        <translation>مفاتيح «{name}» الآن {keys}.</translation>
    </message>
    <message>
        <source>Not every keyboard has this key. Choose another.</source>
        <translation>لا يوجد هذا المفتاح في كل لوحات المفاتيح. اختر غيره.</translation>
    </message>
    <message>
        <source>{keys} is needed to type. Hold Ctrl with it, or Ctrl and Alt.</source>
        <translation>المفتاح {keys} لازم للكتابة. اضغط معه Ctrl، أو Ctrl وAlt.</translation>
    </message>
    <message>
        <source>{keys} is needed to move in lists and texts.</source>
        <translation>المفتاح {keys} لازم للتنقل في القوائم والنصوص.</translation>
    </message>
    <message>
        <source>{keys} edits text, wherever something can be typed.</source>
        <translation>المفاتيح {keys} تحرّر النص حيث تمكن الكتابة.</translation>
    </message>
    <message>
        <source>{keys} may open a menu or press a button. Hold Ctrl as well.</source>
        <translation>قد تفتح المفاتيح {keys} قائمة أو تضغط زرًا. اضغط معها Ctrl أيضًا.</translation>
    </message>
    <message>
        <source>{keys} belongs to the system.</source>
        <translation>المفاتيح {keys} تخص النظام.</translation>
    </message>
</context>
<context>
    <name>LeftNotice</name>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذفه نهائيًا</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Copy the address of this page</source>
        <translation>نسخ عنوان هذه الصفحة</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>طباعة هذه الصفحة…</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Name or licence</source>
        <translation>الاسم أو الترخيص</translation>
    </message>
    <message>
        <source>Filter by name or licence</source>
        <translation>الترشيح بالاسم أو الترخيص</translation>
    </message>
    <message>
        <source>What is shipped</source>
        <translation>ما يأتي مع البرنامج</translation>
    </message>
    <message>
        <source>Nothing here is called so</source>
        <translation>لا شيء هنا بهذا الاسم</translation>
    </message>
    <message>
        <source>Take words away from the filter to see more.</source>
        <translation>احذف كلمات من المرشّح لعرض المزيد.</translation>
    </message>
    <message>
        <source>comes inside {}</source>
        <translation>يأتي ضمن {}</translation>
    </message>
    <message>
        <source>Licence of {}</source>
        <translation>ترخيص {}</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Add a link: an address or a path</source>
        <translation>إضافة رابط: عنوان أو مسار</translation>
    </message>
    <message>
        <source>https or mailto address, or path</source>
        <translation>عنوان https أو mailto، أو مسار</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a file as evidence</source>
        <translation>اختيار ملف دليلًا</translation>
    </message>
    <message>
        <source>Show the folder that this is in?</source>
        <translation>هل تريد عرض المجلد الذي يوجد فيه هذا؟</translation>
    </message>
    <message>
        <source>There is no such file or folder on this computer.</source>
        <translation>لا وجود لهذا الملف أو المجلد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing on this computer opens this.</source>
        <translation>لا شيء على هذا الحاسوب يفتح هذا.</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>فتح {}</translation>
    </message>
    <message>
        <source>Remove the link {}</source>
        <translation>إزالة الرابط {}</translation>
    </message>
</context>
<context>
    <name>LinkedText</name>
    <message>
        <source>{}:</source>
        <translation>{}:</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>نسخ النص المحدد</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy address of link</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
</context>
<context>
    <name>ListFields</name>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>ال&amp;غرض</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;صاحب القائمة</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>ال&amp;مكان</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>أ&amp;ول يوم</translation>
    </message>
    <message>
        <source>Las&amp;t day</source>
        <translation>آ&amp;خر يوم</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Logo: {}. Choose another</source>
        <translation>الشعار: {}. اختيار شعار آخر</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation>صور ({})</translation>
    </message>
</context>
<context>
    <name>MarkButton</name>
    <message>
        <source>Zooms in to show them</source>
        <translation>يكبّر لعرضها</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Days of the calendar</source>
        <translation>أيام التقويم</translation>
    </message>
</context>
<context>
    <name>MyWork</name>
    <message>
        <source>Who, due day, priority, tags, steps, links</source>
        <translation>المسؤول، يوم الاستحقاق، الأولوية، الوسوم، الخطوات، الروابط</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>الإصدارات السابقة…</translation>
    </message>
    <message>
        <source>in {}</source>
        <translation>في {}</translation>
    </message>
    <message>
        <source>Choose another list</source>
        <translation>اختيار قائمة أخرى</translation>
    </message>
    <message>
        <source>“{name}” was closed on {day}. It can only be read.</source>
        <translation>أُغلقت «{name}» في {day}. لا يمكن إلا قراءتها.</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>بدء من جديد…</translation>
    </message>
    <message>
        <source>Add to {}</source>
        <translation>إضافة إلى {}</translation>
    </message>
    <message>
        <source>Not in {}</source>
        <translation>ليس في {}</translation>
    </message>
    <message>
        <source>Text changed since you last looked at this: look again.</source>
        <translation>تغيّر النص منذ نظرت فيه آخر مرة: انظر فيه مجددًا.</translation>
    </message>
    <message>
        <source>Text changed since you ticked this: look again.</source>
        <translation>تغيّر النص منذ وضعت العلامة عليه: انظر فيه مجددًا.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>{} (closed)</source>
        <translation>{} (مغلقة)</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Details of my work</source>
        <translation>تفاصيل عملي</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>الملاح&amp;ظة</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>My note</source>
        <translation>ملاحظتي</translation>
    </message>
    <message>
        <source>Private notes, saved as you type. They stay on this computer. Please keep victims&apos; names and details out of them.</source>
        <translation>ملاحظات خاصة، تُحفظ أثناء الكتابة وتبقى على هذا الحاسوب. يُرجى ألا تكتب فيها أسماء الضحايا أو تفاصيل عنهم.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>تجاهل هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide: {}</source>
        <translation>إخفاء: {}</translation>
    </message>
    <message>
        <source>Show: {}</source>
        <translation>إظهار: {}</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>The pages cannot be shown here. Saving them as PDF may still work.</source>
        <translation>لا يمكن عرض الصفحات هنا. قد ينجح حفظها بصيغة PDF مع ذلك.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>{page} of {count}</source>
        <translation>{page} من {count}</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>الصفحة {}</translation>
    </message>
    <message>
        <source>Preview, {}. The text of it stands beside.</source>
        <translation>معاينة، {}. نصها إلى جانبها.</translation>
    </message>
    <message>
        <source>Preview, nothing to show yet.</source>
        <translation>معاينة، لا شيء لعرضه بعد.</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>جارٍ إعداد الصفحات…</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Picture: {}</source>
        <translation>صورة: {}</translation>
    </message>
</context>
<context>
    <name>PresenterStrip</name>
    <message>
        <source>For you alone: notes, and what comes next</source>
        <translation>لك وحدك: الملاحظات وما يأتي بعد هذا</translation>
    </message>
    <message>
        <source>For you alone</source>
        <translation>لك وحدك</translation>
    </message>
    <message>
        <source>No note here.</source>
        <translation>لا ملاحظة هنا.</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>التالي: {}</translation>
    </message>
    <message>
        <source>The last one.</source>
        <translation>هذا هو الأخير.</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Kept designs</source>
        <translation>التصاميم المحفوظة</translation>
    </message>
    <message>
        <source>&amp;Kept designs</source>
        <translation>التصاميم المح&amp;فوظة</translation>
    </message>
    <message>
        <source>Keep this design</source>
        <translation>حفظ هذا التصميم</translation>
    </message>
    <message>
        <source>Name, to find it again for any list or page:</source>
        <translation>اسم للعثور عليه من جديد لأي قائمة أو صفحة:</translation>
    </message>
    <message>
        <source>The design is kept as “{}”.</source>
        <translation>حُفظ التصميم باسم «{}».</translation>
    </message>
    <message>
        <source>&amp;Keep this design as…</source>
        <translation>&amp;حفظ هذا التصميم باسم…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>The design “{}” is deleted.</source>
        <translation>حُذف التصميم «{}».</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>{} percent</source>
        <translation>{} بالمئة</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Looking for backups…</source>
        <translation>جارٍ البحث عن نسخ احتياطية…</translation>
    </message>
    <message>
        <source>Begin with empty notes</source>
        <translation>البدء بملاحظات فارغة</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>RestoredNotice</name>
    <message>
        <source>Take the restore back</source>
        <translation>التراجع عن الاستعادة</translation>
    </message>
</context>
<context>
    <name>RowArea</name>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} من {count}</translation>
    </message>
</context>
<context>
    <name>RowSigns</name>
    <message>
        <source>Sources differ or need care</source>
        <translation>المصادر تختلف أو تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Has a note</source>
        <translation>عليه ملاحظة</translation>
    </message>
</context>
<context>
    <name>RunsTable</name>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>{before}, then {now}</source>
        <translation>{before}، ثم {now}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What to do with the selected items</source>
        <translation>ما يمكن فعله بالبنود المحددة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Set the state of all selected</source>
        <translation>تعيين حالة كل ما هو محدد</translation>
    </message>
    <message>
        <source>Who…</source>
        <translation>المسؤول…</translation>
    </message>
    <message>
        <source>Due…</source>
        <translation>الاستحقاق…</translation>
    </message>
    <message>
        <source>Set the priority of all selected</source>
        <translation>تعيين أولوية كل ما هو محدد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>الوسم…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Into the bin, for 30 days</source>
        <translation>إلى سلة المحذوفات، مدة 30 يومًا</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>المحدد: {}</translation>
    </message>
</context>
<context>
    <name>StatePicker</name>
    <message>
        <source>My state: {}</source>
        <translation>حالتي: {}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Opening your notes…</source>
        <translation>جارٍ فتح ملاحظاتك…</translation>
    </message>
    <message>
        <source>Help line: {}</source>
        <translation>خط المساعدة: {}</translation>
    </message>
    <message>
        <source>Open the help line panel</source>
        <translation>فتح لوحة خط المساعدة</translation>
    </message>
    <message>
        <source>{done} of {base} shown are done</source>
        <translation>أُنجز {done} من {base} من المعروض</translation>
    </message>
</context>
<context>
    <name>StepBox</name>
    <message>
        <source>Space ticks, Enter changes, Delete removes, Alt with Up or Down moves</source>
        <translation>مفتاح المسافة يضع العلامة، وEnter يغيّر، وDelete يزيل، وAlt مع السهم إلى الأعلى أو الأسفل ينقل</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Add a step</source>
        <translation>إضافة خطوة</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Change the step {}</source>
        <translation>تغيير الخطوة {}</translation>
    </message>
    <message>
        <source>Remove the step {}</source>
        <translation>إزالة الخطوة {}</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>تغيير الخطوة</translation>
    </message>
</context>
<context>
    <name>TagEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>TallyLegend</name>
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
    <name>TextLink</name>
    <message>
        <source>{}, term</source>
        <translation>{}، مصطلح</translation>
    </message>
    <message>
        <source>{}, web address</source>
        <translation>{}، عنوان ويب</translation>
    </message>
</context>
<context>
    <name>TitleLines</name>
    <message>
        <source>and {} more</source>
        <translation>و{} أخرى</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your notes are locked. Unlock them first.</source>
        <translation>ملاحظاتك مقفلة. افتح قفلها أولًا.</translation>
    </message>
    <message>
        <source>Your notes are locked</source>
        <translation>ملاحظاتك مقفلة</translation>
    </message>
    <message>
        <source>The plan and its library can be read all the same.</source>
        <translation>تمكن قراءة الخطة ومكتبتها مع ذلك.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>فت&amp;ح القفل</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>استخدام رمز الاسترداد</translation>
    </message>
    <message>
        <source>Forgotten it?</source>
        <translation>هل نسيتها؟</translation>
    </message>
    <message>
        <source>It is right: see what can be done</source>
        <translation>كلمة المرور صحيحة: عرض ما يمكن فعله</translation>
    </message>
    <message>
        <source>That code does not open these notes: it is of another password, or the file is damaged.</source>
        <translation>لا يفتح هذا الرمز هذه الملاحظات: إنه لكلمة مرور أخرى، أو أن الملف تالف.</translation>
    </message>
    <message>
        <source>That is not the password, or the file is damaged. Mind capital letters and the keyboard language.</source>
        <translation>كلمة المرور هذه غير صحيحة، أو أن الملف تالف. انتبه إلى الأحرف الكبيرة وإلى لغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>جارٍ البحث عن نسخ احتياطية…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>استخدام كلمة المرور</translation>
    </message>
    <message>
        <source>The recovery code is on the sheet that could be printed when the password was set; it opens your notes in its place. Without either nobody can read them, not even those who made Four Pillars. They are in {folder}; nothing there is deleted. To begin with empty notes, close the program and move that folder somewhere else.</source>
        <translation>رمز الاسترداد مكتوب على الورقة التي أمكنت طباعتها عند تعيين كلمة المرور؛ وهو يفتح ملاحظاتك بدلًا منها. ومن دون أي منهما لا يستطيع أحد قراءتها، ولا حتى من صنعوا Four Pillars. إنها في ⁦{folder}⁩؛ ولا يُحذف شيء هناك. للبدء بملاحظات فارغة، أغلق البرنامج وانقل ذلك المجلد إلى مكان آخر.</translation>
    </message>
</context>
<context>
    <name>WaysList</name>
    <message>
        <source>Begin with</source>
        <translation>ما تبدأ به القائمة</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Remove the tag {}</source>
        <translation>إزالة الوسم {}</translation>
    </message>
</context>
<context>
    <name>_Panel</name>
    <message>
        <source>Filter by {}</source>
        <translation>الترشيح بحسب {}</translation>
    </message>
    <message>
        <source>Type to narrow</source>
        <translation>اكتب للتضييق</translation>
    </message>
    <message>
        <source>Narrow the choices</source>
        <translation>تضييق الخيارات</translation>
    </message>
</context>
</TS>
