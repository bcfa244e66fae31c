<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{agency}, part of {parent}</source>
        <translation>{agency}، ضمن {parent}</translation>
    </message>
    <message numerus="yes">
        <source>{n} agencies are named in the documents without leading a record here.</source>
        <comment>{n} agency is named in the documents without leading a record here.</comment>
        <translation>
            <numerusform>لا جهة مذكورة في الوثائق من دون أن تكون رائدة في سجل هنا.</numerusform>
            <numerusform>جهة واحدة مذكورة في الوثائق من دون أن تكون رائدة في سجل هنا.</numerusform>
            <numerusform>جهتان مذكورتان في الوثائق من دون أن تكونا رائدتين في سجل هنا.</numerusform>
            <numerusform>{n} جهات مذكورة في الوثائق من دون أن تكون رائدة في سجل هنا.</numerusform>
            <numerusform>{n} جهة مذكورة في الوثائق من دون أن تكون رائدة في سجل هنا.</numerusform>
            <numerusform>{n} جهة مذكورة في الوثائق من دون أن تكون رائدة في سجل هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records name no lead; only the first row counts them.</source>
        <comment>{n} record names no lead; only the first row counts them.</comment>
        <translation>
            <numerusform>كل السجلات تذكر جهة رائدة.</numerusform>
            <numerusform>سجل واحد لا يذكر جهة رائدة؛ لا يُحسب إلا في الصف الأول.</numerusform>
            <numerusform>سجلان لا يذكران جهة رائدة؛ لا يُحسبان إلا في الصف الأول.</numerusform>
            <numerusform>{n} سجلات لا تذكر جهة رائدة؛ لا تُحسب إلا في الصف الأول.</numerusform>
            <numerusform>{n} سجلًا لا تذكر جهة رائدة؛ لا تُحسب إلا في الصف الأول.</numerusform>
            <numerusform>{n} سجل لا تذكر جهة رائدة؛ لا تُحسب إلا في الصف الأول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agencies are named in the documents without being a partner here.</source>
        <comment>{n} agency is named in the documents without being a partner here.</comment>
        <translation>
            <numerusform>لا جهة مذكورة في الوثائق من دون أن تكون شريكة هنا.</numerusform>
            <numerusform>جهة واحدة مذكورة في الوثائق من دون أن تكون شريكة هنا.</numerusform>
            <numerusform>جهتان مذكورتان في الوثائق من دون أن تكونا شريكتين هنا.</numerusform>
            <numerusform>{n} جهات مذكورة في الوثائق من دون أن تكون شريكة هنا.</numerusform>
            <numerusform>{n} جهة مذكورة في الوثائق من دون أن تكون شريكة هنا.</numerusform>
            <numerusform>{n} جهة مذكورة في الوثائق من دون أن تكون شريكة هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records name no partner; only the first row counts them.</source>
        <comment>{n} record names no partner; only the first row counts them.</comment>
        <translation>
            <numerusform>كل السجلات تذكر شريكًا.</numerusform>
            <numerusform>سجل واحد لا يذكر شريكًا؛ لا يُحسب إلا في الصف الأول.</numerusform>
            <numerusform>سجلان لا يذكران شريكًا؛ لا يُحسبان إلا في الصف الأول.</numerusform>
            <numerusform>{n} سجلات لا تذكر شريكًا؛ لا تُحسب إلا في الصف الأول.</numerusform>
            <numerusform>{n} سجلًا لا تذكر شريكًا؛ لا تُحسب إلا في الصف الأول.</numerusform>
            <numerusform>{n} سجل لا تذكر شريكًا؛ لا تُحسب إلا في الصف الأول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} agencies are named in the documents without a record here.</source>
        <comment>{n} agency is named in the documents without a record here.</comment>
        <translation>
            <numerusform>لا جهة مذكورة في الوثائق بلا سجل هنا.</numerusform>
            <numerusform>جهة واحدة مذكورة في الوثائق بلا سجل هنا.</numerusform>
            <numerusform>جهتان مذكورتان في الوثائق بلا سجل هنا.</numerusform>
            <numerusform>{n} جهات مذكورة في الوثائق بلا سجل هنا.</numerusform>
            <numerusform>{n} جهة مذكورة في الوثائق بلا سجل هنا.</numerusform>
            <numerusform>{n} جهة مذكورة في الوثائق بلا سجل هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records name no agency; only the first row counts them.</source>
        <comment>{n} record names no agency; only the first row counts them.</comment>
        <translation>
            <numerusform>كل السجلات تذكر جهة.</numerusform>
            <numerusform>سجل واحد لا يذكر أي جهة؛ لا يُحسب إلا في الصف الأول.</numerusform>
            <numerusform>سجلان لا يذكران أي جهة؛ لا يُحسبان إلا في الصف الأول.</numerusform>
            <numerusform>{n} سجلات لا تذكر أي جهة؛ لا تُحسب إلا في الصف الأول.</numerusform>
            <numerusform>{n} سجلًا لا تذكر أي جهة؛ لا تُحسب إلا في الصف الأول.</numerusform>
            <numerusform>{n} سجل لا تذكر أي جهة؛ لا تُحسب إلا في الصف الأول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is bookmarked yet. Show something on the right and choose “Bookmark this” to come back to it from here.</source>
        <translation>لا إشارات مرجعية بعد. اعرض شيئًا في الجهة المقابلة واختر «وضع إشارة مرجعية هنا» لتعود إليه من هنا.</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>إزالة الإشارة المرجعية</translation>
    </message>
    <message numerus="yes">
        <source>Throw away {n} things for good? Nothing can bring them back, not even Undo.</source>
        <comment>Throw away {n} thing for good? Nothing can bring them back, not even Undo.</comment>
        <translation>
            <numerusform>لا شيء للحذف نهائيًا.</numerusform>
            <numerusform>هل يُحذف شيء واحد نهائيًا؟ لا تمكن استعادته بعد ذلك، ولا حتى بـ«تراجع».</numerusform>
            <numerusform>هل يُحذف شيئان نهائيًا؟ لا تمكن استعادتهما بعد ذلك، ولا حتى بـ«تراجع».</numerusform>
            <numerusform>هل تُحذف {n} أشياء نهائيًا؟ لا تمكن استعادتها بعد ذلك، ولا حتى بـ«تراجع».</numerusform>
            <numerusform>هل يُحذف {n} شيئًا نهائيًا؟ لا تمكن استعادتها بعد ذلك، ولا حتى بـ«تراجع».</numerusform>
            <numerusform>هل يُحذف {n} شيء نهائيًا؟ لا تمكن استعادتها بعد ذلك، ولا حتى بـ«تراجع».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items open</source>
        <comment>{n} item open</comment>
        <translation>
            <numerusform>لا بنود مفتوحة</numerusform>
            <numerusform>بند مفتوح واحد</numerusform>
            <numerusform>بندان مفتوحان</numerusform>
            <numerusform>{n} بنود مفتوحة</numerusform>
            <numerusform>{n} بندًا مفتوحًا</numerusform>
            <numerusform>{n} بند مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items in the bin. Undo brings back.</source>
        <comment>{n} item in the bin. Undo brings back.</comment>
        <translation>
            <numerusform>لم يُنقل أي بند إلى سلة المحذوفات.</numerusform>
            <numerusform>نُقل بند واحد إلى سلة المحذوفات. «تراجع» يعيده.</numerusform>
            <numerusform>نُقل بندان إلى سلة المحذوفات. «تراجع» يعيدهما.</numerusform>
            <numerusform>نُقلت {n} بنود إلى سلة المحذوفات. «تراجع» يعيدها.</numerusform>
            <numerusform>نُقل {n} بندًا إلى سلة المحذوفات. «تراجع» يعيدها.</numerusform>
            <numerusform>نُقل {n} بند إلى سلة المحذوفات. «تراجع» يعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records added to {list}</source>
        <comment>{n} record added to {list}</comment>
        <translation>
            <numerusform>لم يُضف أي سجل إلى {list}</numerusform>
            <numerusform>أُضيف سجل واحد إلى {list}</numerusform>
            <numerusform>أُضيف سجلان إلى {list}</numerusform>
            <numerusform>أُضيفت {n} سجلات إلى {list}</numerusform>
            <numerusform>أُضيف {n} سجلًا إلى {list}</numerusform>
            <numerusform>أُضيف {n} سجل إلى {list}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied {n} items</source>
        <comment>Copied {n} item</comment>
        <translation>
            <numerusform>لم يُنسخ أي بند</numerusform>
            <numerusform>نُسخ بند واحد</numerusform>
            <numerusform>نُسخ بندان</numerusform>
            <numerusform>نُسخت {n} بنود</numerusform>
            <numerusform>نُسخ {n} بندًا</numerusform>
            <numerusform>نُسخ {n} بند</numerusform>
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
    <message numerus="yes">
        <source>{n} events</source>
        <comment>{n} event</comment>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>{n} أحداث</numerusform>
            <numerusform>{n} حدثًا</numerusform>
            <numerusform>{n} حدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Copies of all your checklists and notes, made by themselves once a day and before anything big. All of two days are kept, one a day for two weeks, one a week for three months.</source>
        <translation>نسخ من كل قوائم التحقق والملاحظات لديك، تُنشأ تلقائيًا مرة في اليوم وقبل أي تغيير كبير. يُحتفظ بكل نسخ آخر يومين، وبنسخة لكل يوم مدة أسبوعين، وبنسخة لكل أسبوع مدة ثلاثة أشهر.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>إن&amp;شاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>حفظ نس&amp;خة…</translation>
    </message>
    <message>
        <source>Elsewhere, as on a USB stick</source>
        <translation>في مكان آخر، كذاكرة USB</translation>
    </message>
    <message>
        <source>&amp;Preview and restore…</source>
        <translation>معاينة &amp;واستعادة…</translation>
    </message>
    <message>
        <source>Res&amp;tore from a file…</source>
        <translation>استعادة من مل&amp;ف…</translation>
    </message>
    <message>
        <source>The folder that they are in</source>
        <translation>المجلد الذي توجد فيه</translation>
    </message>
    <message>
        <source>They are in this folder:</source>
        <translation>توجد في هذا المجلد:</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself once there is something to keep; or make one now.</source>
        <translation>لا نسخة احتياطية بعد. تُنشأ نسخة تلقائيًا متى وُجد ما يُحفظ؛ أو أنشئ واحدة الآن.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ إنشاء نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Backed up: {}.</source>
        <translation>أُنشئت نسخة احتياطية: {}.</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>What you removed rests here for 30 days, then it is thrown away for good.</source>
        <translation>يبقى ما أزلته هنا 30 يومًا، ثم يُحذف نهائيًا.</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>إفراغ سلة المحذوفات…</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>سلة المحذوفات فارغة.</translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation>عرض المزيد ({})</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>إبقاء كل شيء</translation>
    </message>
    <message>
        <source>Throw away for good</source>
        <translation>حذف نهائي</translation>
    </message>
</context>
<context>
    <name>ChecklistHead</name>
    <message>
        <source>Add item</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>بدء من جديد…</translation>
    </message>
    <message>
        <source>Print this list…</source>
        <translation>طباعة هذه القائمة…</translation>
    </message>
    <message>
        <source>Share this list…</source>
        <translation>مشاركة هذه القائمة…</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>تصدير هذه القائمة…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More to do with this list</source>
        <translation>إجراءات أخرى لهذه القائمة</translation>
    </message>
    <message>
        <source>Group the items by, now {}</source>
        <translation>تجميع البنود بحسب، الآن {}</translation>
    </message>
    <message>
        <source>Group: {}</source>
        <translation>التجميع: {}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>pillar</source>
        <translation>الركيزة</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>who</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>state</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Add &amp;records from the plan…</source>
        <translation>إضافة سجلات من ال&amp;خطة…</translation>
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
        <source>&amp;Properties…</source>
        <translation>خ&amp;صائص…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أر&amp;شفة</translation>
    </message>
    <message>
        <source>Take out of the &amp;archive</source>
        <translation>إخراج من الأر&amp;شيف</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Hide done</source>
        <translation>إخفاء المنجز</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation>&amp;تراجع: {}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation>إ&amp;عادة: {}</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>اختر سجلًا أولًا.</translation>
    </message>
    <message>
        <source>Choose a record or a page first.</source>
        <translation>اختر سجلًا أو صفحة أولًا.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>نُسخ العنوان</translation>
    </message>
    <message>
        <source>There is no action here to present. Open a checklist first.</source>
        <translation>لا إجراء هنا لتقديمه. افتح قائمة تحقق أولًا.</translation>
    </message>
    <message>
        <source>Search: {}.</source>
        <translation>البحث: {}.</translation>
    </message>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>لا شيء في هذه الصفحة لطباعته.</translation>
    </message>
    <message>
        <source>The list is empty: there is nothing to cite.</source>
        <translation>القائمة فارغة: لا شيء للاستشهاد به.</translation>
    </message>
    <message>
        <source>No browser could be started for {}</source>
        <translation>تعذّر تشغيل أي متصفح لفتح ⁦{}⁩</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>إزالة الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Bookmark this</source>
        <translation>وضع إشارة مرجعية هنا</translation>
    </message>
    <message>
        <source>Cite this…</source>
        <translation>استشهاد بهذا…</translation>
    </message>
    <message>
        <source>Copy the address of this</source>
        <translation>نسخ عنوان هذا</translation>
    </message>
    <message>
        <source>Print this sheet…</source>
        <translation>طباعة هذه الورقة…</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>What is open and overdue or due in the next 30 days, over all lists in use.</source>
        <translation>ما لم يُنجز وتأخر أو يحين موعده في الأيام الثلاثين القادمة، في كل القوائم المستخدمة.</translation>
    </message>
    <message>
        <source>Export as .ics…</source>
        <translation>تصدير بصيغة ICS…</translation>
    </message>
    <message>
        <source>All that is due here, as a calendar file</source>
        <translation>كل ما هو مستحق هنا، في ملف تقويم</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing is due in the next 30 days. Give an item a due day to see it here.</source>
        <translation>لا شيء متأخر، ولا شيء يحين موعده في الأيام الثلاثين القادمة. حدد لبند يوم استحقاق ليظهر هنا.</translation>
    </message>
    <message>
        <source>Show {} more</source>
        <translation>عرض المزيد ({})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search the plan, the library and your notes</source>
        <translation>البحث في الخطة والمكتبة وملاحظاتك</translation>
    </message>
    <message>
        <source>Words, &quot;exact phrases&quot;, -without, agency:dhs, topic:housing, kind:glossary, is:done, has:note; or an address: four-pillars://PRE-1</source>
        <translation>كلمات، أو &quot;عبارات كما هي&quot;، أو -ما يُستبعد، أو agency:dhs أو topic:housing أو kind:glossary أو is:done أو has:note؛ أو عنوان: four-pillars://PRE-1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Remove every filter and the search</source>
        <translation>إزالة كل المرشّحات والبحث</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message>
        <source>{records}, {beside} in the library</source>
        <translation>{records}، وفي المكتبة {beside}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>إزالة هذا المرشّح</translation>
    </message>
    <message>
        <source>Remove filter {}</source>
        <translation>إزالة المرشّح {}</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>أي دور</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>رائدة</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريكة</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>الركيزة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>With a note of mine</source>
        <translation>عليه ملاحظة لي</translation>
    </message>
    <message>
        <source>Where I stand</source>
        <translation>أين وصلت</translation>
    </message>
    <message>
        <source>What the document says</source>
        <translation>ما تقوله الوثيقة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>Who does what</source>
        <translation>من يفعل ماذا</translation>
    </message>
    <message>
        <source>How many records each agency has; press a number to list them. A department includes its components. A record with several agencies stands in several rows, so the rows add up to more than the whole plan.</source>
        <translation>عدد السجلات لكل جهة؛ اضغط عددًا لعرض سجلاته في القائمة. تشمل الوزارة وحداتها التابعة. يظهر السجل الذي له عدة جهات في عدة صفوف، لذلك يزيد مجموع الصفوف على الخطة كلها.</translation>
    </message>
    <message>
        <source>Records by agency</source>
        <translation>السجلات بحسب الجهة</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>عرض في القائمة</translation>
    </message>
    <message>
        <source>{agency} × {column}: {count}</source>
        <translation>‏{agency} × {column}: {count}</translation>
    </message>
    <message>
        <source>Show in the list: {}</source>
        <translation>عرض في القائمة: {}</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>فتح {}</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>الركائز</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>أي دور</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>رائدة</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريكة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>بحسب العدد</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بحسب الاسم</translation>
    </message>
    <message>
        <source>With components</source>
        <translation>مع الوحدات التابعة</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>تقدّمي</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>طباعة هذه الصفحة…</translation>
    </message>
    <message>
        <source>{} - Four Pillars help</source>
        <translation>{} - مساعدة Four Pillars</translation>
    </message>
    <message>
        <source>Four Pillars help</source>
        <translation>مساعدة Four Pillars</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Items of {}</source>
        <translation>بنود {}</translation>
    </message>
    <message>
        <source>Open a list to add an item of your own.</source>
        <translation>افتح قائمة لإضافة بند خاص بك.</translation>
    </message>
    <message>
        <source>Reorder in the full list: show it without groups, filters and search.</source>
        <translation>أعد الترتيب في القائمة الكاملة: اعرضها بلا تجميع ولا مرشّحات ولا بحث.</translation>
    </message>
    <message>
        <source>This run is closed: start it again to go on.</source>
        <translation>هذه الجولة مغلقة: ابدأ القائمة من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>المحدد: {}</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Moved to {row} of {all}</source>
        <translation>نُقل إلى الموضع {row} من {all}</translation>
    </message>
</context>
<context>
    <name>OutcomesPage</name>
    <message>
        <source>A full mark is stated by the documents, an open one is our reading.</source>
        <translation>العلامة الممتلئة تعني أن الوثائق تصرّح بذلك، والمفتوحة أنها قراءتنا.</translation>
    </message>
    <message>
        <source>None of these came to the chosen outcome. Click it again to see all.</source>
        <translation>لم يبلغ أي من هذه النتيجة المختارة. انقر عليها مرة أخرى لعرض الكل.</translation>
    </message>
    <message>
        <source>Nothing here has the words “{}”. Try fewer of them.</source>
        <translation>لا شيء هنا فيه الكلمات «{}». جرّب كلمات أقل.</translation>
    </message>
    <message>
        <source>Narrow by words</source>
        <translation>تضييق بالكلمات</translation>
    </message>
    <message>
        <source>Narrow the chains by words</source>
        <translation>تضييق السلاسل بالكلمات</translation>
    </message>
    <message>
        <source>Put together by</source>
        <translation>التجميع بحسب</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>بحسب النتيجة</translation>
    </message>
    <message>
        <source>By agency</source>
        <translation>بحسب الجهة</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>بحسب الركيزة</translation>
    </message>
    <message>
        <source>What the chains begin with</source>
        <translation>ما تبدأ به السلاسل</translation>
    </message>
    <message>
        <source>{kind} of {year}</source>
        <translation>{kind} لعام {year}</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>عرض السبب</translation>
    </message>
    <message>
        <source>Below each place, the reason for it</source>
        <translation>تحت كل موضع، سببه</translation>
    </message>
</context>
<context>
    <name>OutlinePage</name>
    <message>
        <source>Filter this page</source>
        <translation>ترشيح هذه الصفحة</translation>
    </message>
    <message>
        <source>Filter this page: {}</source>
        <translation>ترشيح هذه الصفحة: {}</translation>
    </message>
    <message>
        <source>Go to {}</source>
        <translation>انتقال إلى {}</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message>
        <source>Nothing here holds all of these words. Try fewer, or press Esc.</source>
        <translation>لا شيء هنا يحوي كل هذه الكلمات. جرّب كلمات أقل، أو اضغط Esc.</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>The plan and the library</source>
        <translation>الخطة والمكتبة</translation>
    </message>
    <message>
        <source>Progress of my checklist</source>
        <translation>التقدّم في قائمة التحقق الخاصة بي</translation>
    </message>
    <message>
        <source>{done} of {base} done, {doing} in progress</source>
        <translation>أُنجز {done} من {base}، وقيد التنفيذ {doing}</translation>
    </message>
    <message>
        <source>{words}, {overdue} overdue</source>
        <translation>{words}، والمتأخر {overdue}</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>How far the work is. What does not apply is not counted. Press a row to list it.</source>
        <translation>إلى أين وصل العمل. لا يُحسب ما لا ينطبق. اضغط صفًا لعرض ما فيه.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>{} overdue</source>
        <translation>المتأخر: {}</translation>
    </message>
    <message>
        <source>{} due in the next 7 days</source>
        <translation>المستحق في الأيام السبعة القادمة: {}</translation>
    </message>
    <message>
        <source>{} done in the last 7 days</source>
        <translation>المنجز في الأيام السبعة الماضية: {}</translation>
    </message>
    <message>
        <source>Nothing was done in the last seven days, and nothing is due in the next.</source>
        <translation>لم يُنجز شيء في الأيام السبعة الماضية، ولا شيء مستحق في السبعة القادمة.</translation>
    </message>
    <message>
        <source>There is nothing to count here yet. Add items to a list to see them.</source>
        <translation>لا شيء هنا لعدّه بعد. أضف بنودًا إلى قائمة لتظهر هنا.</translation>
    </message>
    <message>
        <source>All lists in use</source>
        <translation>كل القوائم المستخدمة</translation>
    </message>
    <message>
        <source>{} (archived)</source>
        <translation>{} (مؤرشفة)</translation>
    </message>
    <message>
        <source>{} cannot be listed</source>
        <translation>لا يمكن عرض هذا في القائمة: {}</translation>
    </message>
    <message>
        <source>Which list is counted</source>
        <translation>القائمة التي تُحسب</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>What moved</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>The run to begin with</source>
        <translation>الجولة التي يبدأ بها</translation>
    </message>
    <message>
        <source>The run to hold against it</source>
        <translation>الجولة التي تقارَن بها</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>مقابل</translation>
    </message>
    <message>
        <source>Only what moved</source>
        <translation>ما تغيّر فقط</translation>
    </message>
    <message>
        <source>Two runs of “{}”, side by side.</source>
        <translation>جولتان من «{}»، جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>This list has one run only. Start it again to begin the next: the old run is kept, and what moved is shown here.</source>
        <translation>لهذه القائمة جولة واحدة فقط. ابدأها من جديد لتبدأ الجولة التالية: تُحفظ الجولة القديمة، ويُعرض هنا ما تغيّر.</translation>
    </message>
    <message>
        <source>Take the tick off “Only what moved” to see every item.</source>
        <translation>أزل العلامة عن «ما تغيّر فقط» لعرض كل البنود.</translation>
    </message>
    <message>
        <source>Both runs are empty.</source>
        <translation>الجولتان فارغتان.</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>What the documents date. A bar beside the line covers all the days that are meant. Zoom in to open a group.</source>
        <translation>ما تؤرّخه الوثائق. الشريط بجانب الخط يغطي كل الأيام المقصودة. كبّر لفتح مجموعة.</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>محور الزمن</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>الأحداث المؤرّخة</translation>
    </message>
    <message>
        <source>Nothing is dated here.</source>
        <translation>لا شيء مؤرّخ هنا.</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} من {all}</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Zoom out, now {}</source>
        <translation>تصغير، الآن {}</translation>
    </message>
    <message>
        <source>Zoom in, now {}</source>
        <translation>تكبير، الآن {}</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>Show as a time axis</source>
        <translation>عرض على شكل محور زمني</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Show as a plain list</source>
        <translation>عرض على شكل قائمة بسيطة</translation>
    </message>
    <message>
        <source>Zoom out (–)</source>
        <translation>تصغير (–)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Show every kind</source>
        <translation>عرض كل الأنواع</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>القوانين</translation>
    </message>
    <message>
        <source>Show laws and orders only</source>
        <translation>عرض القوانين والأوامر فقط</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Show publications only</source>
        <translation>عرض المنشورات فقط</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Show events only</source>
        <translation>عرض الأحداث فقط</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط له</translation>
    </message>
    <message>
        <source>Show what was planned only</source>
        <translation>عرض ما كان مخططًا له فقط</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Four Pillars</source>
        <translation>مرحبًا بك في Four Pillars</translation>
    </message>
    <message>
        <source>This page is in the Help menu.</source>
        <translation>هذه الصفحة في قائمة «مساعدة».</translation>
    </message>
    <message>
        <source>Help &gt; Welcome shows this page again at any time.</source>
        <translation>من «مساعدة» ثم «الترحيب» يمكن عرض هذه الصفحة من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>An offline reference to the U.S. plan against human trafficking of December 2021: who promised what, and what became of it. Checklists of your own stand beside it.</source>
        <translation>مرجع يعمل دون إنترنت لخطة الولايات المتحدة لمكافحة الاتجار بالبشر الصادرة في ديسمبر 2021: من وعد بماذا، وما آل إليه الوعد. وإلى جانبها قوائم التحقق الخاصة بك.</translation>
    </message>
    <message>
        <source>Three things to try</source>
        <translation>ثلاثة أشياء يمكنك تجربتها</translation>
    </message>
    <message>
        <source>Find actions on forced labor</source>
        <translation>البحث عن إجراءات بشأن العمل القسري</translation>
    </message>
    <message>
        <source>Tick what moves, read what became of it, or choose another topic above.</source>
        <translation>ضع علامة على ما يتحرك، أو اقرأ ما آل إليه، أو اختر موضوعًا آخر في الأعلى.</translation>
    </message>
    <message>
        <source>Make a checklist</source>
        <translation>إنشاء قائمة تحقق</translation>
    </message>
    <message>
        <source>From a starter template, to tick off, assign and hand on.</source>
        <translation>من قالب جاهز، لوضع العلامات عليها وتوزيع بنودها وتسليمها لغيرك.</translation>
    </message>
    <message>
        <source>Print a handout</source>
        <translation>طباعة نشرة</translation>
    </message>
    <message>
        <source>What the papers of 2021 say on forced labor: you see the pages before they are printed or saved.</source>
        <translation>ما تقوله وثائق عام 2021 عن العمل القسري: ترى الصفحات قبل طباعتها أو حفظها.</translation>
    </message>
    <message>
        <source>Your data stays with you</source>
        <translation>بياناتك تبقى عندك</translation>
    </message>
    <message>
        <source>What you tick and write is kept in this folder. Nothing leaves this computer: the program never goes online.</source>
        <translation>ما تضع عليه علامة وما تكتبه يُحفظ في هذا المجلد. لا شيء يغادر هذا الحاسوب: لا يتصل البرنامج بالإنترنت أبدًا.</translation>
    </message>
    <message>
        <source>Not an official publication</source>
        <translation>ليس منشورًا رسميًا</translation>
    </message>
    <message>
        <source>The government has neither made nor approved this program. Wording in quotation marks is official; everything else is in plain words of ours, with its source beside it.</source>
        <translation>لم تُعدّ الحكومة هذا البرنامج ولم تعتمده. النصوص بين علامتي تنصيص رسمية؛ وكل ما عداها بكلماتنا المبسطة، ومصدره إلى جانبه.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>انتقال إلى الخطة</translation>
    </message>
    <message>
        <source>Don’t show this again</source>
        <translation>عدم عرض هذا مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>That checklist is no longer there.</source>
        <translation>لم تعد قائمة التحقق هذه موجودة.</translation>
    </message>
    <message>
        <source>Press Enter to go to this address</source>
        <translation>اضغط Enter للانتقال إلى هذا العنوان</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>تم الحفظ {}</translation>
    </message>
    <message>
        <source>{id}: {state}. Saved</source>
        <translation>{id}: {state}. تم الحفظ</translation>
    </message>
    <message>
        <source>Your notes are open</source>
        <translation>ملاحظاتك مفتوحة</translation>
    </message>
    <message>
        <source>Your notes are not open</source>
        <translation>ملاحظاتك ليست مفتوحة</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
</context>
</TS>
