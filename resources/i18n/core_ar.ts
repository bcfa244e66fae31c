<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name />
    <message>
        <source>{edition}, with what became of it up to {day}</source>
        <translation>{edition}، مع ما آلت إليه حتى {day}</translation>
    </message>
    <message>
        <source>A program of its own, which brings along all it needs</source>
        <translation>برنامج قائم بذاته يأتي بكل ما يحتاج إليه</translation>
    </message>
    <message>
        <source>Run by Python {version}</source>
        <translation>يشغّله Python {version}</translation>
    </message>
    <message numerus="yes">
        <source>Content: {content}; {n} records</source>
        <comment>Content: {content}; {n} record</comment>
        <translation>
            <numerusform>المحتوى: {content}؛ لا سجلات</numerusform>
            <numerusform>المحتوى: {content}؛ سجل واحد</numerusform>
            <numerusform>المحتوى: {content}؛ سجلان</numerusform>
            <numerusform>المحتوى: {content}؛ {n} سجلات</numerusform>
            <numerusform>المحتوى: {content}؛ {n} سجلًا</numerusform>
            <numerusform>المحتوى: {content}؛ {n} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>مجلد البيانات: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days late</source>
        <comment>{n} day late</comment>
        <translation>
            <numerusform>متأخر {n} أيام</numerusform>
            <numerusform>متأخر يومًا واحدًا</numerusform>
            <numerusform>متأخر يومين</numerusform>
            <numerusform>متأخر {n} أيام</numerusform>
            <numerusform>متأخر {n} يومًا</numerusform>
            <numerusform>متأخر {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{overdue}, {soon}.</source>
        <translation>{overdue}، {soon}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items are overdue</source>
        <comment>{n} item is overdue</comment>
        <translation>
            <numerusform>متأخر: لا بنود</numerusform>
            <numerusform>متأخر: بند واحد</numerusform>
            <numerusform>متأخر: بندان</numerusform>
            <numerusform>متأخر: {n} بنود</numerusform>
            <numerusform>متأخر: {n} بندًا</numerusform>
            <numerusform>متأخر: {n} بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are due in the next seven days</source>
        <comment>{n} is due in the next seven days</comment>
        <translation>
            <numerusform>يستحق خلال الأيام السبعة القادمة: لا بنود</numerusform>
            <numerusform>يستحق خلال الأيام السبعة القادمة: بند واحد</numerusform>
            <numerusform>يستحق خلال الأيام السبعة القادمة: بندان</numerusform>
            <numerusform>يستحق خلال الأيام السبعة القادمة: {n} بنود</numerusform>
            <numerusform>يستحق خلال الأيام السبعة القادمة: {n} بندًا</numerusform>
            <numerusform>يستحق خلال الأيام السبعة القادمة: {n} بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are overdue.</source>
        <comment>{n} item is overdue.</comment>
        <translation>
            <numerusform>متأخر: لا بنود.</numerusform>
            <numerusform>متأخر: بند واحد.</numerusform>
            <numerusform>متأخر: بندان.</numerusform>
            <numerusform>متأخر: {n} بنود.</numerusform>
            <numerusform>متأخر: {n} بندًا.</numerusform>
            <numerusform>متأخر: {n} بند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are due in the next seven days.</source>
        <comment>{n} item is due in the next seven days.</comment>
        <translation>
            <numerusform>يستحق خلال الأيام السبعة القادمة: لا بنود.</numerusform>
            <numerusform>يستحق خلال الأيام السبعة القادمة: بند واحد.</numerusform>
            <numerusform>يستحق خلال الأيام السبعة القادمة: بندان.</numerusform>
            <numerusform>يستحق خلال الأيام السبعة القادمة: {n} بنود.</numerusform>
            <numerusform>يستحق خلال الأيام السبعة القادمة: {n} بندًا.</numerusform>
            <numerusform>يستحق خلال الأيام السبعة القادمة: {n} بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>لا شيء مستحق هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>اليوم، {day}</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>غدًا، {day}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>يستحق في {day}</translation>
    </message>
    <message numerus="yes">
        <source>due {day}, {n} days late</source>
        <comment>due {day}, {n} day late</comment>
        <translation>
            <numerusform>استحق في {day}، متأخر {n} أيام</numerusform>
            <numerusform>استحق في {day}، متأخر يومًا واحدًا</numerusform>
            <numerusform>استحق في {day}، متأخر يومين</numerusform>
            <numerusform>استحق في {day}، متأخر {n} أيام</numerusform>
            <numerusform>استحق في {day}، متأخر {n} يومًا</numerusform>
            <numerusform>استحق في {day}، متأخر {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>What is open and due up to {day}, over all lists in use.</source>
        <translation>ما هو مفتوح ويستحق حتى {day}، في كل القوائم المستخدمة.</translation>
    </message>
    <message>
        <source>Only the first {limit} items of your lists are shown: say more.</source>
        <translation>لا يُعرض سوى أول {limit} من بنود قوائمك: حدّد أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lists</source>
        <comment>{n} list</comment>
        <translation>
            <numerusform>لا قوائم</numerusform>
            <numerusform>قائمة واحدة</numerusform>
            <numerusform>قائمتان</numerusform>
            <numerusform>{n} قوائم</numerusform>
            <numerusform>{n} قائمة</numerusform>
            <numerusform>{n} قائمة</numerusform>
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
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>{n} note</comment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} ك.ب</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} م.ب</translation>
    </message>
    <message>
        <source>last change {moment}</source>
        <translation>آخر تغيير: {moment}</translation>
    </message>
    <message>
        <source>Nothing: it says the same as what is here now.</source>
        <translation>لا شيء: فيها ما هو هنا الآن نفسه.</translation>
    </message>
    <message>
        <source>Comes back: {names}.</source>
        <translation>يعود: {names}.</translation>
    </message>
    <message>
        <source>Goes, as it was made later: {names}.</source>
        <translation>يذهب لأنه أُنشئ بعدها: {names}.</translation>
    </message>
    <message>
        <source>{name}: {amounts}.</source>
        <translation>{name}: {amounts}.</translation>
    </message>
    <message numerus="yes">
        <source>Bookmarks: {n} differences.</source>
        <comment>Bookmarks: {n} difference.</comment>
        <translation>
            <numerusform>الإشارات المرجعية: لا فروق.</numerusform>
            <numerusform>الإشارات المرجعية: فرق واحد.</numerusform>
            <numerusform>الإشارات المرجعية: فرقان.</numerusform>
            <numerusform>الإشارات المرجعية: {n} فروق.</numerusform>
            <numerusform>الإشارات المرجعية: {n} فرقًا.</numerusform>
            <numerusform>الإشارات المرجعية: {n} فرق.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (now {renamed})</source>
        <translation>{name} (الآن {renamed})</translation>
    </message>
    <message numerus="yes">
        <source>{n} items come back</source>
        <comment>{n} item comes back</comment>
        <translation>
            <numerusform>يعود لا بنود</numerusform>
            <numerusform>يعود بند واحد</numerusform>
            <numerusform>يعود بندان</numerusform>
            <numerusform>يعود {n} بنود</numerusform>
            <numerusform>يعود {n} بندًا</numerusform>
            <numerusform>يعود {n} بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items go</source>
        <comment>{n} item goes</comment>
        <translation>
            <numerusform>يذهب لا بنود</numerusform>
            <numerusform>يذهب بند واحد</numerusform>
            <numerusform>يذهب بندان</numerusform>
            <numerusform>يذهب {n} بنود</numerusform>
            <numerusform>يذهب {n} بندًا</numerusform>
            <numerusform>يذهب {n} بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items are as they were then</source>
        <comment>{n} item is as it was then</comment>
        <translation>
            <numerusform>يرجع كما كان: لا بنود</numerusform>
            <numerusform>يرجع كما كان: بند واحد</numerusform>
            <numerusform>يرجع كما كان: بندان</numerusform>
            <numerusform>يرجع كما كان: {n} بنود</numerusform>
            <numerusform>يرجع كما كان: {n} بندًا</numerusform>
            <numerusform>يرجع كما كان: {n} بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes among them</source>
        <comment>{n} note among them</comment>
        <translation>
            <numerusform>منها لا ملاحظات</numerusform>
            <numerusform>منها ملاحظة واحدة</numerusform>
            <numerusform>منها ملاحظتان</numerusform>
            <numerusform>منها {n} ملاحظات</numerusform>
            <numerusform>منها {n} ملاحظة</numerusform>
            <numerusform>منها {n} ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>what is said about the list</source>
        <translation>ما قيل عن القائمة</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation>
            <numerusform>{names} و{n} أخرى</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
            <numerusform>{names} و{n} أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines {lines} of the {document}</source>
        <translation>الأسطر {lines} من: {document}</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>في هذه القائمة</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>there is a fault in the program. What was saved before is safe.</source>
        <translation>هناك خلل في البرنامج. ما حُفظ من قبل سليم.</translation>
    </message>
    <message>
        <source>A report of it could not be kept in {folder}.</source>
        <translation>تعذّر حفظ تقرير عنه في {folder}.</translation>
    </message>
    <message>
        <source>A report of it, without anything of yours, is in {path}</source>
        <translation>تقرير عنه، خالٍ من أي شيء يخصك، موجود في {path}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>short</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <comment>short</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {day}, {year}</source>
        <comment>short</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday}, {month} {day}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{time} a.m.</source>
        <translation>{time} ص</translation>
    </message>
    <message>
        <source>{time} p.m.</source>
        <translation>{time} م</translation>
    </message>
    <message>
        <source>1</source>
        <comment>the first day of a month</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>state of {}</source>
        <translation>حالة {}</translation>
    </message>
    <message>
        <source>note on {}</source>
        <translation>ملاحظة على {}</translation>
    </message>
    <message>
        <source>change to {}</source>
        <translation>تغيير في {}</translation>
    </message>
    <message>
        <source>adding {}</source>
        <translation>إضافة {}</translation>
    </message>
    <message>
        <source>removing {}</source>
        <translation>إزالة {}</translation>
    </message>
    <message>
        <source>bringing back {}</source>
        <translation>استرجاع {}</translation>
    </message>
    <message>
        <source>moving {}</source>
        <translation>نقل {}</translation>
    </message>
    <message>
        <source>making {}</source>
        <translation>إنشاء {}</translation>
    </message>
    <message>
        <source>starting {} again</source>
        <translation>بدء {} من جديد</translation>
    </message>
    <message>
        <source>import of {}</source>
        <translation>استيراد {}</translation>
    </message>
    <message>
        <source>an item</source>
        <translation>بند</translation>
    </message>
    <message numerus="yes">
        <source>{n} checklists</source>
        <comment>{n} checklist</comment>
        <translation>
            <numerusform>لا قوائم</numerusform>
            <numerusform>قائمة واحدة</numerusform>
            <numerusform>قائمتان</numerusform>
            <numerusform>{n} قوائم</numerusform>
            <numerusform>{n} قائمة</numerusform>
            <numerusform>{n} قائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>a checklist</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>{lead} with {partners}</source>
        <translation>{lead} مع {partners}</translation>
    </message>
    <message>
        <source>{status} as of {day}</source>
        <translation>{status} حتى {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{source}, line {lines}</source>
        <translation>{source}، السطر {lines}</translation>
    </message>
    <message>
        <source>{source}, lines {lines}</source>
        <translation>{source}، الأسطر {lines}</translation>
    </message>
    <message numerus="yes">
        <source>{n} principles</source>
        <comment>{n} principle</comment>
        <translation>
            <numerusform>لا مبادئ</numerusform>
            <numerusform>مبدأ واحد</numerusform>
            <numerusform>مبدآن</numerusform>
            <numerusform>{n} مبادئ</numerusform>
            <numerusform>{n} مبدأ</numerusform>
            <numerusform>{n} مبدأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} priority actions</source>
        <comment>{n} priority action</comment>
        <translation>
            <numerusform>لا إجراءات ذات أولوية</numerusform>
            <numerusform>إجراء واحد ذو أولوية</numerusform>
            <numerusform>إجراءان ذوا أولوية</numerusform>
            <numerusform>{n} إجراءات ذات أولوية</numerusform>
            <numerusform>{n} إجراءً ذا أولوية</numerusform>
            <numerusform>{n} إجراء ذي أولوية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} commitments</source>
        <comment>{n} commitment</comment>
        <translation>
            <numerusform>لا التزامات</numerusform>
            <numerusform>التزام واحد</numerusform>
            <numerusform>التزامان</numerusform>
            <numerusform>{n} التزامات</numerusform>
            <numerusform>{n} التزامًا</numerusform>
            <numerusform>{n} التزام</numerusform>
        </translation>
    </message>
    <message>
        <source>A design needs a name to be kept under.</source>
        <translation>يحتاج التصميم إلى اسم ليُحفظ به.</translation>
    </message>
    <message>
        <source>{most} designs are kept already. Delete one that you no longer need.</source>
        <translation>حُفظ {most} تصميمًا من قبل. احذف واحدًا لم تعد تحتاج إليه.</translation>
    </message>
    <message>
        <source>The design is kept only until you close the program: {path} could not be written.</source>
        <translation>يبقى التصميم حتى تغلق البرنامج فقط: تعذّرت الكتابة في {path}.</translation>
    </message>
    <message>
        <source>What can be done is told by: four-pillars recover</source>
        <translation>ما يمكن فعله يبيّنه: four-pillars recover</translation>
    </message>
    <message numerus="yes">
        <source>{n} records; {coverage}</source>
        <comment>{n} record; {coverage}</comment>
        <translation>
            <numerusform>لا سجلات؛ {coverage}</numerusform>
            <numerusform>سجل واحد؛ {coverage}</numerusform>
            <numerusform>سجلان؛ {coverage}</numerusform>
            <numerusform>{n} سجلات؛ {coverage}</numerusform>
            <numerusform>{n} سجلًا؛ {coverage}</numerusform>
            <numerusform>{n} سجل؛ {coverage}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticks</source>
        <comment>{n} tick</comment>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>{n} علامات</numerusform>
            <numerusform>{n} علامة</numerusform>
            <numerusform>{n} علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>whole; {amounts}</source>
        <translation>سليم؛ {amounts}</translation>
    </message>
    <message>
        <source>{folder}: only {free} MB are free on its disk. Make room, or changes and backups will be refused.</source>
        <translation>{folder}: لم يبق على قرصه سوى {free} م.ب. أفسح مكانًا وإلا رُفضت التغييرات والنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>{path} may be looked into by others on this computer. Keep it to yourself: chmod -R go= '{folder}'</source>
        <translation>يمكن لغيرك على هذا الحاسوب الاطلاع على {path}. لتحتفظ به لنفسك: chmod -R go= '{folder}'</translation>
    </message>
    <message numerus="yes">
        <source>{path} may be looked into by others on this computer, and {n} more. Keep it to yourself: chmod -R go= '{folder}'</source>
        <comment>{path} may be looked into by others on this computer, and {n} more. Keep it to yourself: chmod -R go= '{folder}'</comment>
        <translation>
            <numerusform>يمكن لغيرك على هذا الحاسوب الاطلاع على {path} وعلى {n} غيره. لتحتفظ بها لنفسك: chmod -R go= '{folder}'</numerusform>
            <numerusform>يمكن لغيرك على هذا الحاسوب الاطلاع على {path} وعلى {n} غيره. لتحتفظ بها لنفسك: chmod -R go= '{folder}'</numerusform>
            <numerusform>يمكن لغيرك على هذا الحاسوب الاطلاع على {path} وعلى {n} غيره. لتحتفظ بها لنفسك: chmod -R go= '{folder}'</numerusform>
            <numerusform>يمكن لغيرك على هذا الحاسوب الاطلاع على {path} وعلى {n} غيره. لتحتفظ بها لنفسك: chmod -R go= '{folder}'</numerusform>
            <numerusform>يمكن لغيرك على هذا الحاسوب الاطلاع على {path} وعلى {n} غيره. لتحتفظ بها لنفسك: chmod -R go= '{folder}'</numerusform>
            <numerusform>يمكن لغيرك على هذا الحاسوب الاطلاع على {path} وعلى {n} غيره. لتحتفظ بها لنفسك: chmod -R go= '{folder}'</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{bad} of {n} backups cannot be brought back: {names}. The others can; remove these when you do not need them.</source>
        <comment>{bad} of {n} backup cannot be brought back: {names}. The others can; remove these when you do not need them.</comment>
        <translation>
            <numerusform>تعذّر استرجاع {bad} من لا نسخ احتياطية: {names}. غيرها يمكن استرجاعه؛ أزل هذه حين لا تحتاج إليها.</numerusform>
            <numerusform>تعذّر استرجاع {bad} من نسخة احتياطية واحدة: {names}. غيرها يمكن استرجاعه؛ أزل هذه حين لا تحتاج إليها.</numerusform>
            <numerusform>تعذّر استرجاع {bad} من نسختان احتياطيتان: {names}. غيرها يمكن استرجاعه؛ أزل هذه حين لا تحتاج إليها.</numerusform>
            <numerusform>تعذّر استرجاع {bad} من {n} نسخ احتياطية: {names}. غيرها يمكن استرجاعه؛ أزل هذه حين لا تحتاج إليها.</numerusform>
            <numerusform>تعذّر استرجاع {bad} من {n} نسخة احتياطية: {names}. غيرها يمكن استرجاعه؛ أزل هذه حين لا تحتاج إليها.</numerusform>
            <numerusform>تعذّر استرجاع {bad} من {n} نسخة احتياطية: {names}. غيرها يمكن استرجاعه؛ أزل هذه حين لا تحتاج إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups, all whole; the newest of {newest}</source>
        <comment>{n} backup, all whole; the newest of {newest}</comment>
        <translation>
            <numerusform>لا نسخ احتياطية، كلها سليمة؛ أحدثها من {newest}</numerusform>
            <numerusform>نسخة احتياطية واحدة، كلها سليمة؛ أحدثها من {newest}</numerusform>
            <numerusform>نسختان احتياطيتان، كلها سليمة؛ أحدثها من {newest}</numerusform>
            <numerusform>{n} نسخ احتياطية، كلها سليمة؛ أحدثها من {newest}</numerusform>
            <numerusform>{n} نسخة احتياطية، كلها سليمة؛ أحدثها من {newest}</numerusform>
            <numerusform>{n} نسخة احتياطية، كلها سليمة؛ أحدثها من {newest}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier files in {folder}: {names}. Remove them when you do not miss anything.</source>
        <comment>{n} earlier file in {folder}: {names}. Remove them when you do not miss anything.</comment>
        <translation>
            <numerusform>ملفات سابقة في {folder}: {n} ({names}). أزلها حين لا ينقصك شيء.</numerusform>
            <numerusform>ملفات سابقة في {folder}: {n} ({names}). أزلها حين لا ينقصك شيء.</numerusform>
            <numerusform>ملفات سابقة في {folder}: {n} ({names}). أزلها حين لا ينقصك شيء.</numerusform>
            <numerusform>ملفات سابقة في {folder}: {n} ({names}). أزلها حين لا ينقصك شيء.</numerusform>
            <numerusform>ملفات سابقة في {folder}: {n} ({names}). أزلها حين لا ينقصك شيء.</numerusform>
            <numerusform>ملفات سابقة في {folder}: {n} ({names}). أزلها حين لا ينقصك شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>missing: {names}. Install Four Pillars again.</source>
        <translation>ناقص: {names}. ثبّت Four Pillars من جديد.</translation>
    </message>
    <message>
        <source>New checklist</source>
        <translation>قائمة تحقق جديدة</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>الخطة كلها</translation>
    </message>
    <message>
        <source>What I am looking at</source>
        <translation>ما أنظر إليه</translation>
    </message>
    <message numerus="yes">
        <source>{n} items of your own</source>
        <comment>{n} item of your own</comment>
        <translation>
            <numerusform>من بنودك: {n}</numerusform>
            <numerusform>من بنودك: {n}</numerusform>
            <numerusform>من بنودك: {n}</numerusform>
            <numerusform>من بنودك: {n}</numerusform>
            <numerusform>من بنودك: {n}</numerusform>
            <numerusform>من بنودك: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} no longer in the plan</source>
        <comment>{n} no longer in the plan</comment>
        <translation>
            <numerusform>لم يعد في الخطة: {n}</numerusform>
            <numerusform>لم يعد في الخطة: {n}</numerusform>
            <numerusform>لم يعد في الخطة: {n}</numerusform>
            <numerusform>لم يعد في الخطة: {n}</numerusform>
            <numerusform>لم يعد في الخطة: {n}</numerusform>
            <numerusform>لم يعد في الخطة: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>{n} day</comment>
        <translation>
            <numerusform>{n} أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>{n} أيام</numerusform>
            <numerusform>{n} يومًا</numerusform>
            <numerusform>{n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <comment>{n} week</comment>
        <translation>
            <numerusform>{n} أسابيع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعين</numerusform>
            <numerusform>{n} أسابيع</numerusform>
            <numerusform>{n} أسبوعًا</numerusform>
            <numerusform>{n} أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Within {time} or overdue</source>
        <translation>خلال {time} أو متأخر</translation>
    </message>
    <message>
        <source>More than {time} ahead</source>
        <translation>بعد أكثر من {time}</translation>
    </message>
    <message>
        <source>{time} ahead or more</source>
        <translation>بعد {time} أو أكثر</translation>
    </message>
    <message>
        <source>Within {time}</source>
        <translation>خلال {time}</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>قبل: {day}</translation>
    </message>
    <message>
        <source>Up to {day}</source>
        <translation>حتى: {day}</translation>
    </message>
    <message>
        <source>After {day}</source>
        <translation>بعد: {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>من: {day}</translation>
    </message>
    <message>
        <source>Your checklists, ticks and notes, with their history</source>
        <translation>قوائم التحقق والعلامات والملاحظات مع تاريخها</translation>
    </message>
    <message>
        <source>Backups of them</source>
        <translation>نسخها الاحتياطية</translation>
    </message>
    <message>
        <source>Damaged files that were set aside</source>
        <translation>ملفات تالفة وُضعت جانبًا</translation>
    </message>
    <message>
        <source>Texts that had not been saved yet</source>
        <translation>نصوص لم تكن قد حُفظت بعد</translation>
    </message>
    <message>
        <source>How the window was left</source>
        <translation>كيف تُركت النافذة</translation>
    </message>
    <message>
        <source>Designs of papers</source>
        <translation>تصاميم الأوراق</translation>
    </message>
    <message>
        <source>Reports of faults</source>
        <translation>تقارير الأخطاء</translation>
    </message>
    <message>
        <source>What is there for the moment only</source>
        <translation>ما هو موجود مؤقتًا فقط</translation>
    </message>
    <message>
        <source>Files you have exported, shared, printed or copied elsewhere are not touched: delete those yourself.</source>
        <translation>الملفات التي صدّرتها أو شاركتها أو طبعتها أو نسختها إلى مكان آخر لا تُمس: احذفها بنفسك.</translation>
    </message>
    <message>
        <source>Each file is written over with zeros and then deleted. On a plain hard disk that leaves nothing to be read. An SSD or a USB stick may keep old copies of what was written over, and so may snapshots of the file system, backups of this computer and folders kept in a cloud: the program cannot reach those. Where that matters, a password from the first day on helps more than erasing, and so does a disk that is encrypted as a whole.</source>
        <translation>يُكتب فوق كل ملف بأصفار ثم يُحذف. على قرص صلب عادي لا يبقى شيء يُقرأ. وقد يحتفظ قرص SSD أو ذاكرة USB بنسخ قديمة مما كُتب فوقه، وكذلك لقطات نظام الملفات والنسخ الاحتياطية لهذا الحاسوب والمجلدات المحفوظة في السحابة: لا يصل البرنامج إليها. وحيث يهم ذلك، تنفع كلمة مرور من اليوم الأول أكثر من المحو، وكذلك قرص مشفّر بكامله.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <comment>{n} bytes</comment>
        <translation>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
            <numerusform>{n} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}: {n} files, {size}</source>
        <comment>{what}: {n} file, {size}</comment>
        <translation>
            <numerusform>{what}: لا ملفات، {size}</numerusform>
            <numerusform>{what}: ملف واحد، {size}</numerusform>
            <numerusform>{what}: ملفان، {size}</numerusform>
            <numerusform>{what}: {n} ملفات، {size}</numerusform>
            <numerusform>{what}: {n} ملفًا، {size}</numerusform>
            <numerusform>{what}: {n} ملف، {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything Four Pillars kept was erased.</source>
        <translation>مُحي كل ما كان Four Pillars يحفظه.</translation>
    </message>
    <message>
        <source>These could not be erased: {names}. Everything else was. Remove them yourself.</source>
        <translation>تعذّر محو: {names}. ما عداها مُحي. أزلها بنفسك.</translation>
    </message>
    <message>
        <source>Not Four Pillars' own, and left: {names}.</source>
        <translation>ليست لـ Four Pillars وتُركت: {names}.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>From {number} of {all}</source>
        <translation>من {number} من أصل {all}</translation>
    </message>
    <message>
        <source>Not {field}</source>
        <translation>بلا {field}</translation>
    </message>
    <message>
        <source>{label}: {values}.</source>
        <translation>{label}: {values}.</translation>
    </message>
    <message>
        <source>{field}: nothing is called “{value}”.</source>
        <translation>{field}: لا شيء اسمه «{value}».</translation>
    </message>
    <message>
        <source>{field} {value} could be: {names}.</source>
        <translation>{field} {value} قد يكون: {names}.</translation>
    </message>
    <message>
        <source>{field} {value} is not known; there are: {names}.</source>
        <translation>{field} {value} غير معروف؛ الموجود: {names}.</translation>
    </message>
    <message>
        <source>{reference} Lines {lines}.</source>
        <translation>{reference} الأسطر {lines}.</translation>
    </message>
    <message>
        <source>Four Pillars is open with {folder} already. Close that window first.</source>
        <translation>Four Pillars مفتوح من قبل مع {folder}. أغلق تلك النافذة أولًا.</translation>
    </message>
    <message>
        <source>Four Pillars is open with {folder} already, and that window does not answer. Your data is safe. Wait a moment and try again, or end that program first.</source>
        <translation>Four Pillars مفتوح من قبل مع {folder}، وتلك النافذة لا تستجيب. بياناتك سليمة. انتظر قليلًا وحاول ثانية، أو أنهِ ذلك البرنامج أولًا.</translation>
    </message>
    <message>
        <source>{id} (no longer in the plan)</source>
        <translation>{id} (لم يعد في الخطة)</translation>
    </message>
    <message>
        <source>Plan records</source>
        <translation>سجلات الخطة</translation>
    </message>
    <message>
        <source>Unofficial translation</source>
        <translation>ترجمة غير رسمية</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>بالإنجليزية</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>الاسم الرسمي</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>النص الرسمي</translation>
    </message>
    <message>
        <source>Built into {name}:</source>
        <translation>مدمج في {name}:</translation>
    </message>
    <message>
        <source>{item} could be several items: {names}. Nothing was changed.</source>
        <translation>{item} قد يكون عدة بنود: {names}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no item {item} in this checklist. Ids of records look like PRE-1, PA-DOJ-08 or COM-20; those of your own items are shown by: four-pillars checklist show</source>
        <translation>لا يوجد بند {item} في هذه القائمة. معرّفات السجلات مثل PRE-1 أو PA-DOJ-08 أو COM-20؛ ومعرّفات بنودك يعرضها: four-pillars checklist show</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>يستحق في {day}</translation>
    </message>
    <message>
        <source>A checklist needs a name.</source>
        <translation>تحتاج قائمة التحقق إلى اسم.</translation>
    </message>
    <message>
        <source>There is a checklist named “{name}” already.</source>
        <translation>توجد قائمة تحقق باسم «{name}» من قبل.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل اليوم الأول.</translation>
    </message>
    <message>
        <source>Closed on {day}: it can be read, not changed.</source>
        <translation>أُغلقت في {day}: يمكن قراءتها لا تغييرها.</translation>
    </message>
    <message>
        <source>In the archive since {day}.</source>
        <translation>في الأرشيف منذ {day}.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>لا بنود بعد</translation>
    </message>
    <message>
        <source>{done} of {base} done</source>
        <translation>أُنجز {done} من {base}</translation>
    </message>
    <message numerus="yes">
        <source>{n} not applicable</source>
        <comment>{n} not applicable</comment>
        <translation>
            <numerusform>لا ينطبق: {n}</numerusform>
            <numerusform>لا ينطبق: {n}</numerusform>
            <numerusform>لا ينطبق: {n}</numerusform>
            <numerusform>لا ينطبق: {n}</numerusform>
            <numerusform>لا ينطبق: {n}</numerusform>
            <numerusform>لا ينطبق: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <comment>{n} overdue</comment>
        <translation>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
            <numerusform>متأخر: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items due within a week</source>
        <comment>{n} item due within a week</comment>
        <translation>
            <numerusform>يستحق خلال أسبوع: لا بنود</numerusform>
            <numerusform>يستحق خلال أسبوع: بند واحد</numerusform>
            <numerusform>يستحق خلال أسبوع: بندان</numerusform>
            <numerusform>يستحق خلال أسبوع: {n} بنود</numerusform>
            <numerusform>يستحق خلال أسبوع: {n} بندًا</numerusform>
            <numerusform>يستحق خلال أسبوع: {n} بند</numerusform>
        </translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>من {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
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
    <message>
        <source>In {list}</source>
        <translation>في {list}</translation>
    </message>
    <message>
        <source>{field}: no item of the open list has “{value}”.</source>
        <translation>{field}: لا بند في القائمة المفتوحة فيه «{value}».</translation>
    </message>
    <message>
        <source>{field}: no list is called “{value}”.</source>
        <translation>{field}: لا قائمة اسمها «{value}».</translation>
    </message>
    <message>
        <source>{name} is an SVG drawing, which cannot be put on paper here. Save it as PNG and choose that.</source>
        <translation>{name} رسم SVG لا يمكن وضعه على الورق هنا. احفظه بصيغة PNG واختره.</translation>
    </message>
    <message>
        <source>The logo is not on this computer ({path}). Copy it to a folder here and choose it there.</source>
        <translation>الشعار ليس على هذا الحاسوب ({path}). انسخه إلى مجلد هنا واختره منه.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a picture.</source>
        <translation>{name} مجلد. اختر صورة.</translation>
    </message>
    <message>
        <source>{name} is not a file. Choose a picture.</source>
        <translation>{name} ليس ملفًا. اختر صورة.</translation>
    </message>
    <message>
        <source>The logo {name} is larger than {most} MB. Save it smaller: {width} pixels of width are enough.</source>
        <translation>الشعار {name} أكبر من {most} م.ب. احفظه أصغر: يكفي عرض {width} بكسل.</translation>
    </message>
    <message>
        <source>The logo {name} could not be opened ({reason}). Choose it anew, or print without one.</source>
        <translation>تعذّر فتح الشعار {name} ({reason}). اختره من جديد أو اطبع بلا شعار.</translation>
    </message>
    <message>
        <source>The logo has a path that no file can have. Choose it anew.</source>
        <translation>مسار الشعار لا يمكن أن يكون لملف. اختره من جديد.</translation>
    </message>
    <message>
        <source>{name} is not a picture that can be printed. Choose a PNG, JPEG, WebP, GIF or BMP.</source>
        <translation>{name} ليس صورة يمكن طباعتها. اختر PNG أو JPEG أو WebP أو GIF أو BMP.</translation>
    </message>
    <message>
        <source>The picture {name} is damaged or cut off. Save it anew and choose it again.</source>
        <translation>الصورة {name} تالفة أو ناقصة. احفظها من جديد واخترها ثانية.</translation>
    </message>
    <message>
        <source>The logo {name} has more than {most} million pixels. Save it smaller: {width} pixels of width are enough.</source>
        <translation>في الشعار {name} أكثر من {most} مليون بكسل. احفظه أصغر: يكفي عرض {width} بكسل.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <comment>{n} link</comment>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>{n} روابط</numerusform>
            <numerusform>{n} رابطًا</numerusform>
            <numerusform>{n} رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>ticked {day} by {who}</source>
        <translation>عُلّم في {day} بيد {who}</translation>
    </message>
    <message>
        <source>ticked {day}</source>
        <translation>عُلّم في {day}</translation>
    </message>
    <message>
        <source>ticked {who}</source>
        <translation>علّمه {who}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} steps</source>
        <comment>{done} of {n} step</comment>
        <translation>
            <numerusform>{done} من {n} خطوات</numerusform>
            <numerusform>{done} من خطوة واحدة</numerusform>
            <numerusform>{done} من خطوتين</numerusform>
            <numerusform>{done} من {n} خطوات</numerusform>
            <numerusform>{done} من {n} خطوة</numerusform>
            <numerusform>{done} من {n} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>متأخر منذ {day}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>يستحق {when}</translation>
    </message>
    <message>
        <source>{named} of the plan's {official} priority actions are named in these sources.</source>
        <translation>تذكر هذه المصادر {named} من إجراءات الخطة ذات الأولوية البالغ عددها {official}.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ورقة الاسترجاع</translation>
    </message>
    <message>
        <source>With this code a Four Pillars workspace opens when its password is lost. Without the password and without this code nobody can open it, not even its makers.</source>
        <translation>بهذا الرمز تُفتح مساحة عمل Four Pillars حين تضيع كلمة مرورها. وبغير كلمة المرور وبغير هذا الرمز لا يستطيع أحد فتحها، ولا حتى صانعوها.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>أُعدّت في</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>كيف تستخدمه</translation>
    </message>
    <message>
        <source>Start Four Pillars. Where it asks for the password, type the code instead.</source>
        <translation>شغّل Four Pillars. حيث يطلب كلمة المرور اكتب الرمز بدلًا منها.</translation>
    </message>
    <message>
        <source>Capital or small letters, spaces and hyphens make no difference. What looks like an O is the digit 0, what looks like an I the digit 1. The small numbers are not typed.</source>
        <translation>لا فرق بين الحروف الكبيرة والصغيرة ولا أثر للمسافات والشرطات. ما يشبه O هو الرقم 0، وما يشبه I هو الرقم 1. الأرقام الصغيرة لا تُكتب.</translation>
    </message>
    <message>
        <source>If a letter is wrong, you are told in which group.</source>
        <translation>إن أخطأت في حرف قيل لك في أي مجموعة.</translation>
    </message>
    <message>
        <source>Then choose a new password, and print a new sheet.</source>
        <translation>ثم اختر كلمة مرور جديدة واطبع ورقة جديدة.</translation>
    </message>
    <message>
        <source>Keep it safe</source>
        <translation>احفظها في مكان آمن</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file can read all that is written there. Keep it away from the computer, as you would a key to the house. Do not photograph or mail it.</source>
        <translation>من لديه هذه الورقة والملف يستطيع قراءة كل ما كُتب فيه. أبعدها عن الحاسوب كما تفعل بمفتاح بيتك. لا تصوّرها ولا ترسلها بالبريد.</translation>
    </message>
    <message>
        <source>It is good until the password is changed or removed. Copies of the file from before then still open with it, so destroy it.</source>
        <translation>تصلح حتى تُغيّر كلمة المرور أو تُزال. نسخ الملف السابقة تظل تُفتح بها، فأتلفها.</translation>
    </message>
    <message>
        <source>The code in one line, to be copied</source>
        <translation>الرمز في سطر واحد، للنسخ</translation>
    </message>
    <message>
        <source>Recovery sheet. Keep it away from the computer.</source>
        <translation>ورقة الاسترجاع. أبعدها عن الحاسوب.</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: the file is damaged</source>
        <translation>تعذّر فتح ملاحظاتك: الملف تالف</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: the file is damaged, or locked with a password</source>
        <translation>تعذّر فتح ملاحظاتك: الملف تالف أو مقفل بكلمة مرور</translation>
    </message>
    <message>
        <source>Your notes are not where they were</source>
        <translation>ملاحظاتك ليست حيث كانت</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: another program's file is in their place</source>
        <translation>تعذّر فتح ملاحظاتك: في مكانها ملف لبرنامج آخر</translation>
    </message>
    <message>
        <source>Your notes were written by a newer Four Pillars</source>
        <translation>ملاحظاتك كتبها Four Pillars أحدث</translation>
    </message>
    <message>
        <source>Your notes are in use by another program</source>
        <translation>يستخدم ملاحظاتك برنامج آخر</translation>
    </message>
    <message>
        <source>Your notes cannot be opened: the disk is full, failing or gone</source>
        <translation>تعذّر فتح ملاحظاتك: القرص ممتلئ أو معطوب أو غير موجود</translation>
    </message>
    <message>
        <source>Your notes cannot be written to</source>
        <translation>لا يمكن الكتابة في ملاحظاتك</translation>
    </message>
    <message>
        <source>The folder of your notes is a file</source>
        <translation>مجلد ملاحظاتك ملف</translation>
    </message>
    <message>
        <source>To read and print what is on a write-protected stick, copy its folder to this computer and choose the copy.</source>
        <translation>لقراءة ما على ذاكرة محمية من الكتابة وطباعته، انسخ مجلدها إلى هذا الحاسوب واختر النسخة.</translation>
    </message>
    <message>
        <source>It was left as it is, and every way below keeps a copy of it first.</source>
        <translation>تُرك كما هو، وكل طريق أدناه يحفظ نسخة منه أولًا.</translation>
    </message>
    <message>
        <source>Four Pillars cannot read all of {file}.</source>
        <translation>لا يستطيع Four Pillars قراءة {file} كاملًا.</translation>
    </message>
    <message>
        <source>Four Pillars cannot read {file}: it is damaged, it needs a password, or another program wrote it.</source>
        <translation>لا يستطيع Four Pillars قراءة {file}: إما أنه تالف، أو يحتاج إلى كلمة مرور، أو كتبه برنامج آخر.</translation>
    </message>
    <message>
        <source>{file} belongs to another program.</source>
        <translation>{file} يخص برنامجًا آخر.</translation>
    </message>
    <message>
        <source>Say that you know it with: four-pillars recover --understood</source>
        <translation>لتقول إنك تعلم ذلك: four-pillars recover --understood</translation>
    </message>
    <message>
        <source>The plan and its library can be read all the same.</source>
        <translation>يمكن مع ذلك قراءة الخطة ومكتبتها.</translation>
    </message>
    <message>
        <source>Begin with empty notes? What is there now is kept in the folder set-aside, where this page and four-pillars recover find it again.</source>
        <translation>أتبدأ بملاحظات فارغة؟ ما هو هنا الآن يُحفظ في المجلد set-aside، حيث تجده هذه الصفحة وfour-pillars recover من جديد.</translation>
    </message>
    <message>
        <source>{moment}: {amounts}</source>
        <translation>{moment}: {amounts}</translation>
    </message>
    <message>
        <source>{moment}: {amounts}, last changed {changed}</source>
        <translation>{moment}: {amounts}، آخر تغيير {changed}</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>لا توجد نسخة احتياطية في هذا المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>{n} backups in this folder, but none that can be opened as it is.</source>
        <comment>{n} backup in this folder, but none that can be opened as it is.</comment>
        <translation>
            <numerusform>في هذا المجلد لا نسخ احتياطية، ولا يمكن فتح أي منها كما هي.</numerusform>
            <numerusform>في هذا المجلد نسخة احتياطية واحدة، ولا يمكن فتح أي منها كما هي.</numerusform>
            <numerusform>في هذا المجلد نسختان احتياطيتان، ولا يمكن فتح أي منها كما هي.</numerusform>
            <numerusform>في هذا المجلد {n} نسخ احتياطية، ولا يمكن فتح أي منها كما هي.</numerusform>
            <numerusform>في هذا المجلد {n} نسخة احتياطية، ولا يمكن فتح أي منها كما هي.</numerusform>
            <numerusform>في هذا المجلد {n} نسخة احتياطية، ولا يمكن فتح أي منها كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backups in this folder. The newest whole one is of {newest}.</source>
        <comment>{n} backup in this folder. The newest whole one is of {newest}.</comment>
        <translation>
            <numerusform>في هذا المجلد لا نسخ احتياطية. أحدث سليمة منها من {newest}.</numerusform>
            <numerusform>في هذا المجلد نسخة احتياطية واحدة. أحدث سليمة منها من {newest}.</numerusform>
            <numerusform>في هذا المجلد نسختان احتياطيتان. أحدث سليمة منها من {newest}.</numerusform>
            <numerusform>في هذا المجلد {n} نسخ احتياطية. أحدث سليمة منها من {newest}.</numerusform>
            <numerusform>في هذا المجلد {n} نسخة احتياطية. أحدث سليمة منها من {newest}.</numerusform>
            <numerusform>في هذا المجلد {n} نسخة احتياطية. أحدث سليمة منها من {newest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the backup of {moment}</source>
        <translation>فتح النسخة الاحتياطية من {moment}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول ثانية</translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation>كتابة كلمة المرور…</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>فتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>Take what can be read</source>
        <translation>أخذ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Begin with empty notes…</source>
        <translation>البدء بملاحظات فارغة…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>اختيار مجلد آخر…</translation>
    </message>
    <message>
        <source>Your notes are open as they were in the backup {name}.</source>
        <translation>ملاحظاتك مفتوحة كما كانت في النسخة الاحتياطية {name}.</translation>
    </message>
    <message>
        <source>Your notes begin anew.</source>
        <translation>تبدأ ملاحظاتك من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{n} bookmarks</source>
        <comment>{n} bookmark</comment>
        <translation>
            <numerusform>لا إشارات مرجعية</numerusform>
            <numerusform>إشارة مرجعية واحدة</numerusform>
            <numerusform>إشارتان مرجعيتان</numerusform>
            <numerusform>{n} إشارات مرجعية</numerusform>
            <numerusform>{n} إشارة مرجعية</numerusform>
            <numerusform>{n} إشارة مرجعية</numerusform>
        </translation>
    </message>
    <message>
        <source>Read and put into a new file: {amounts}.</source>
        <translation>قُرئ ووُضع في ملف جديد: {amounts}.</translation>
    </message>
    <message numerus="yes">
        <source>{bad} of {n} pages of the old file could not be read: what stood on them alone is missing.</source>
        <comment>{bad} of {n} page of the old file could not be read: what stood on them alone is missing.</comment>
        <translation>
            <numerusform>تعذّرت قراءة {bad} من {n} صفحات في الملف القديم: ما كان عليها وحدها ناقص.</numerusform>
            <numerusform>تعذّرت قراءة {bad} من صفحة واحدة في الملف القديم: ما كان عليها وحدها ناقص.</numerusform>
            <numerusform>تعذّرت قراءة {bad} من صفحتين في الملف القديم: ما كان عليها وحدها ناقص.</numerusform>
            <numerusform>تعذّرت قراءة {bad} من {n} صفحات في الملف القديم: ما كان عليها وحدها ناقص.</numerusform>
            <numerusform>تعذّرت قراءة {bad} من {n} صفحة في الملف القديم: ما كان عليها وحدها ناقص.</numerusform>
            <numerusform>تعذّرت قراءة {bad} من {n} صفحة في الملف القديم: ما كان عليها وحدها ناقص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items came without the note.</source>
        <comment>{n} item came without the note.</comment>
        <translation>
            <numerusform>جاء بلا ملاحظة: لا بنود.</numerusform>
            <numerusform>جاء بلا ملاحظة: بند واحد.</numerusform>
            <numerusform>جاء بلا ملاحظة: بندان.</numerusform>
            <numerusform>جاء بلا ملاحظة: {n} بنود.</numerusform>
            <numerusform>جاء بلا ملاحظة: {n} بندًا.</numerusform>
            <numerusform>جاء بلا ملاحظة: {n} بند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists lost the name, and are called Recovered list.</source>
        <comment>{n} list lost the name, and is called Recovered list.</comment>
        <translation>
            <numerusform>قوائم فقدت اسمها وصار اسمها Recovered list: {n}.</numerusform>
            <numerusform>قوائم فقدت اسمها وصار اسمها Recovered list: {n}.</numerusform>
            <numerusform>قوائم فقدت اسمها وصار اسمها Recovered list: {n}.</numerusform>
            <numerusform>قوائم فقدت اسمها وصار اسمها Recovered list: {n}.</numerusform>
            <numerusform>قوائم فقدت اسمها وصار اسمها Recovered list: {n}.</numerusform>
            <numerusform>قوائم فقدت اسمها وصار اسمها Recovered list: {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <translation>لا يُعرف أن شيئًا ناقص.</translation>
    </message>
    <message>
        <source>Undo begins anew. The damaged file is kept in {folder}.</source>
        <translation>التراجع يبدأ من جديد. الملف التالف محفوظ في {folder}.</translation>
    </message>
    <message>
        <source>This is not the workspace that was open here last, on {moment}. Perhaps it was put back to an earlier one, or copied from elsewhere. Nothing was deleted; backups are in {folder}.</source>
        <translation>ليست هذه مساحة العمل التي كانت مفتوحة هنا آخر مرة، في {moment}. ربما أُعيدت إلى سابقة لها أو نُسخت من مكان آخر. لم يُحذف شيء؛ النسخ الاحتياطية في {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were saved on {moment} are missing: the file was put back to an earlier one, or a part of it was deleted.</source>
        <comment>{n} change that was saved on {moment} is missing: the file was put back to an earlier one, or a part of it was deleted.</comment>
        <translation>
            <numerusform>ينقص مما حُفظ في {moment}: لا تغييرات. أُعيد الملف إلى سابق له، أو حُذف جزء منه.</numerusform>
            <numerusform>ينقص مما حُفظ في {moment}: تغيير واحد. أُعيد الملف إلى سابق له، أو حُذف جزء منه.</numerusform>
            <numerusform>ينقص مما حُفظ في {moment}: تغييران. أُعيد الملف إلى سابق له، أو حُذف جزء منه.</numerusform>
            <numerusform>ينقص مما حُفظ في {moment}: {n} تغييرات. أُعيد الملف إلى سابق له، أو حُذف جزء منه.</numerusform>
            <numerusform>ينقص مما حُفظ في {moment}: {n} تغييرًا. أُعيد الملف إلى سابق له، أو حُذف جزء منه.</numerusform>
            <numerusform>ينقص مما حُفظ في {moment}: {n} تغيير. أُعيد الملف إلى سابق له، أو حُذف جزء منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that were saved between {first} and {last} are missing: the file was put back to an earlier one, or a part of it was deleted.</source>
        <comment>{n} change that was saved between {first} and {last} is missing: the file was put back to an earlier one, or a part of it was deleted.</comment>
        <translation>
            <numerusform>ينقص مما حُفظ بين {first} و{last}: لا تغييرات. أُعيد الملف إلى سابق له، أو حُذف جزء منه.</numerusform>
            <numerusform>ينقص مما حُفظ بين {first} و{last}: تغيير واحد. أُعيد الملف إلى سابق له، أو حُذف جزء منه.</numerusform>
            <numerusform>ينقص مما حُفظ بين {first} و{last}: تغييران. أُعيد الملف إلى سابق له، أو حُذف جزء منه.</numerusform>
            <numerusform>ينقص مما حُفظ بين {first} و{last}: {n} تغييرات. أُعيد الملف إلى سابق له، أو حُذف جزء منه.</numerusform>
            <numerusform>ينقص مما حُفظ بين {first} و{last}: {n} تغييرًا. أُعيد الملف إلى سابق له، أو حُذف جزء منه.</numerusform>
            <numerusform>ينقص مما حُفظ بين {first} و{last}: {n} تغيير. أُعيد الملف إلى سابق له، أو حُذف جزء منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is here is whole; backups are in {folder}.</source>
        <translation>ما هنا سليم؛ النسخ الاحتياطية في {folder}.</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>تغيّر النص</translation>
    </message>
    <message>
        <source>text changed: look again</source>
        <translation>تغيّر النص: انظر ثانية</translation>
    </message>
    <message>
        <source>who: {name}</source>
        <translation>من: {name}</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>وسوم: {tags}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} steps done</source>
        <comment>{done} of {n} step done</comment>
        <translation>
            <numerusform>أُنجز {done} من {n} خطوات</numerusform>
            <numerusform>أُنجز {done} من خطوة واحدة</numerusform>
            <numerusform>أُنجز {done} من خطوتين</numerusform>
            <numerusform>أُنجز {done} من {n} خطوات</numerusform>
            <numerusform>أُنجز {done} من {n} خطوة</numerusform>
            <numerusform>أُنجز {done} من {n} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue: {day}</source>
        <translation>متأخر: {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>يستحق اليوم</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>يستحق اليوم</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>المصادر مختلفة</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {n} found</source>
        <comment>{name}, {n} found</comment>
        <translation>
            <numerusform>{name}، وُجد {n}</numerusform>
            <numerusform>{name}، وُجد {n}</numerusform>
            <numerusform>{name}، وُجد {n}</numerusform>
            <numerusform>{name}، وُجد {n}</numerusform>
            <numerusform>{name}، وُجد {n}</numerusform>
            <numerusform>{name}، وُجد {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>له ملاحظة</translation>
    </message>
    <message>
        <source>Item of {list}</source>
        <translation>بند من {list}</translation>
    </message>
    <message numerus="yes">
        <source>{n} days left</source>
        <comment>{n} day left</comment>
        <translation>
            <numerusform>بقي {n} أيام</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقي {n} أيام</numerusform>
            <numerusform>بقي {n} يومًا</numerusform>
            <numerusform>بقي {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>goes today</source>
        <translation>يذهب اليوم</translation>
    </message>
    <message>
        <source>put here on {day}</source>
        <translation>وُضع هنا في {day}</translation>
    </message>
    <message numerus="yes">
        <source>{n} moved to done</source>
        <comment>{n} moved to done</comment>
        <translation>
            <numerusform>صار منجزًا: {n}</numerusform>
            <numerusform>صار منجزًا: {n}</numerusform>
            <numerusform>صار منجزًا: {n}</numerusform>
            <numerusform>صار منجزًا: {n}</numerusform>
            <numerusform>صار منجزًا: {n}</numerusform>
            <numerusform>صار منجزًا: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slipped back</source>
        <comment>{n} slipped back</comment>
        <translation>
            <numerusform>تراجع: {n}</numerusform>
            <numerusform>تراجع: {n}</numerusform>
            <numerusform>تراجع: {n}</numerusform>
            <numerusform>تراجع: {n}</numerusform>
            <numerusform>تراجع: {n}</numerusform>
            <numerusform>تراجع: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed otherwise</source>
        <comment>{n} changed otherwise</comment>
        <translation>
            <numerusform>تغيّر بغير ذلك: {n}</numerusform>
            <numerusform>تغيّر بغير ذلك: {n}</numerusform>
            <numerusform>تغيّر بغير ذلك: {n}</numerusform>
            <numerusform>تغيّر بغير ذلك: {n}</numerusform>
            <numerusform>تغيّر بغير ذلك: {n}</numerusform>
            <numerusform>تغيّر بغير ذلك: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <comment>{n} new</comment>
        <translation>
            <numerusform>جديد: {n}</numerusform>
            <numerusform>جديد: {n}</numerusform>
            <numerusform>جديد: {n}</numerusform>
            <numerusform>جديد: {n}</numerusform>
            <numerusform>جديد: {n}</numerusform>
            <numerusform>جديد: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} left out</source>
        <comment>{n} left out</comment>
        <translation>
            <numerusform>تُرك: {n}</numerusform>
            <numerusform>تُرك: {n}</numerusform>
            <numerusform>تُرك: {n}</numerusform>
            <numerusform>تُرك: {n}</numerusform>
            <numerusform>تُرك: {n}</numerusform>
            <numerusform>تُرك: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with another due day</source>
        <comment>{n} with another due day</comment>
        <translation>
            <numerusform>باستحقاق آخر: {n}</numerusform>
            <numerusform>باستحقاق آخر: {n}</numerusform>
            <numerusform>باستحقاق آخر: {n}</numerusform>
            <numerusform>باستحقاق آخر: {n}</numerusform>
            <numerusform>باستحقاق آخر: {n}</numerusform>
            <numerusform>باستحقاق آخر: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with another note</source>
        <comment>{n} with another note</comment>
        <translation>
            <numerusform>بملاحظة أخرى: {n}</numerusform>
            <numerusform>بملاحظة أخرى: {n}</numerusform>
            <numerusform>بملاحظة أخرى: {n}</numerusform>
            <numerusform>بملاحظة أخرى: {n}</numerusform>
            <numerusform>بملاحظة أخرى: {n}</numerusform>
            <numerusform>بملاحظة أخرى: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Done now</source>
        <translation>أُنجز الآن</translation>
    </message>
    <message>
        <source>Slipped back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>تغيّرت الملاحظة</translation>
    </message>
    <message>
        <source>To do again</source>
        <translation>مطلوب من جديد</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>No longer applicable</source>
        <translation>لم يعد ينطبق</translation>
    </message>
    <message>
        <source>No due day, before {before}</source>
        <translation>بلا استحقاق، وكان {before}</translation>
    </message>
    <message>
        <source>Due {day}, before none</source>
        <translation>يستحق في {day}، وكان بلا استحقاق</translation>
    </message>
    <message>
        <source>Due {day}, before {before}</source>
        <translation>يستحق في {day}، وكان {before}</translation>
    </message>
    <message>
        <source>Nothing moved between these two runs.</source>
        <translation>لم يتغير شيء بين هاتين الجولتين.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>What moved: {list}</source>
        <translation>ما تغيّر: {list}</translation>
    </message>
    <message>
        <source>{before}, beside {now}. {summary}</source>
        <translation>{before}، إلى جانب {now}. {summary}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{before}, then {now}</source>
        <translation>{before}، ثم {now}</translation>
    </message>
    <message>
        <source>There is no record {id}. Ids look like PRE-1, PA-DOJ-08 or COM-20; find them with: four-pillars list</source>
        <translation>لا يوجد سجل {id}. المعرّفات مثل PRE-1 أو PA-DOJ-08 أو COM-20؛ تجدها بـ: four-pillars list</translation>
    </message>
    <message>
        <source>Who: {name}</source>
        <translation>من: {name}</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>الاستحقاق: {day}</translation>
    </message>
    <message>
        <source>Done: {step}</source>
        <translation>منجز: {step}</translation>
    </message>
    <message>
        <source>To do: {step}</source>
        <translation>مطلوب: {step}</translation>
    </message>
    <message>
        <source>Short. Four words that do not belong together are long and easy to remember.</source>
        <translation>قصيرة. أربع كلمات لا صلة بينها طويلة ويسهل تذكرها.</translation>
    </message>
    <message>
        <source>Easy to guess: much of it repeats or counts on. Mix words that do not belong together.</source>
        <translation>يسهل تخمينها: كثير منها مكرر أو متتابع. امزج كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>Fair. Each letter more makes it much harder to guess.</source>
        <translation>مقبولة. كل حرف زائد يجعل تخمينها أصعب بكثير.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message numerus="yes">
        <source>{n} items.</source>
        <comment>{n} item.</comment>
        <translation>
            <numerusform>لا بنود.</numerusform>
            <numerusform>بند واحد.</numerusform>
            <numerusform>بندان.</numerusform>
            <numerusform>{n} بنود.</numerusform>
            <numerusform>{n} بندًا.</numerusform>
            <numerusform>{n} بند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>أُنجز في {day}</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>أُنجز اليوم</translation>
    </message>
    <message>
        <source>Due tomorrow</source>
        <translation>يستحق غدًا</translation>
    </message>
    <message>
        <source>Due on {day}</source>
        <translation>يستحق في {day}</translation>
    </message>
    <message>
        <source>{done} of {base} done ({percent}%)</source>
        <translation>أُنجز {done} من {base} ({percent}%)</translation>
    </message>
    <message numerus="yes">
        <source>{n} in progress</source>
        <comment>{n} in progress</comment>
        <translation>
            <numerusform>قيد التنفيذ: {n}</numerusform>
            <numerusform>قيد التنفيذ: {n}</numerusform>
            <numerusform>قيد التنفيذ: {n}</numerusform>
            <numerusform>قيد التنفيذ: {n}</numerusform>
            <numerusform>قيد التنفيذ: {n}</numerusform>
            <numerusform>قيد التنفيذ: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to do</source>
        <comment>{n} to do</comment>
        <translation>
            <numerusform>مطلوب: {n}</numerusform>
            <numerusform>مطلوب: {n}</numerusform>
            <numerusform>مطلوب: {n}</numerusform>
            <numerusform>مطلوب: {n}</numerusform>
            <numerusform>مطلوب: {n}</numerusform>
            <numerusform>مطلوب: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>{amounts}. {soon} due in the next seven days, {lately} done in the last seven. What does not apply is not counted.</source>
        <translation>{amounts}. يستحق خلال الأيام السبعة القادمة: {soon}، وأُنجز في السبعة الماضية: {lately}. ما لا ينطبق لا يُحسب.</translation>
    </message>
    <message>
        <source>Progress: {scope}</source>
        <translation>التقدم: {scope}</translation>
    </message>
    <message>
        <source>{decade}s</source>
        <translation>عقد {decade}</translation>
    </message>
    <message>
        <source>some time in {time}</source>
        <translation>في وقت ما من {time}</translation>
    </message>
    <message>
        <source>the {decade}</source>
        <translation>{decade}</translation>
    </message>
    <message>
        <source>An empty page</source>
        <translation>صفحة فارغة</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Add records or items of your own.</source>
        <translation>ليس فيها شيء بعد. أضف سجلات أو بنودًا من عندك.</translation>
    </message>
    <message>
        <source>The whole plan ({n})</source>
        <translation>الخطة كلها ({n})</translation>
    </message>
    <message>
        <source>Every record, and those of later editions as they come.</source>
        <translation>كل السجلات، وسجلات الطبعات اللاحقة حين تصدر.</translation>
    </message>
    <message>
        <source>A topic</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Everything that is filed under a topic.</source>
        <translation>كل ما صُنّف تحت موضوع.</translation>
    </message>
    <message>
        <source>An agency</source>
        <translation>جهة</translation>
    </message>
    <message>
        <source>Everything that an agency, or a part of it, leads or takes part in.</source>
        <translation>كل ما تقوده جهة أو جزء منها أو تشارك فيه.</translation>
    </message>
    <message>
        <source>Another checklist</source>
        <translation>قائمة أخرى</translation>
    </message>
    <message>
        <source>The same items once more, to go their own way.</source>
        <translation>البنود نفسها مرة أخرى، لتسلك طريقها.</translation>
    </message>
    <message>
        <source>What is shown now ({n})</source>
        <translation>ما يُعرض الآن ({n})</translation>
    </message>
    <message numerus="yes">
        <source>The {n} records that the list shows now.</source>
        <comment>The {n} record that the list shows now.</comment>
        <translation>
            <numerusform>السجلات التي تعرضها القائمة الآن: {n}.</numerusform>
            <numerusform>السجلات التي تعرضها القائمة الآن: {n}.</numerusform>
            <numerusform>السجلات التي تعرضها القائمة الآن: {n}.</numerusform>
            <numerusform>السجلات التي تعرضها القائمة الآن: {n}.</numerusform>
            <numerusform>السجلات التي تعرضها القائمة الآن: {n}.</numerusform>
            <numerusform>السجلات التي تعرضها القائمة الآن: {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} could not be written: there is no room left there. Nothing was changed. Make room, or choose another place.</source>
        <translation>تعذّرت كتابة {path}: لم يبق مكان هناك. لم يتغير شيء. أفسح مكانًا أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{path} could not be written: another program has it open, or this folder is not yours to write to. Nothing was changed. Close it there, or choose another place.</source>
        <translation>تعذّرت كتابة {path}: فتحه برنامج آخر، أو ليس لك أن تكتب في هذا المجلد. لم يتغير شيء. أغلقه هناك أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). Nothing was changed. Choose another place.</source>
        <translation>تعذّرت كتابة {path} ({reason}). لم يتغير شيء. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>[removed: {text}]</source>
        <translation>[أُزيل: {text}]</translation>
    </message>
    <message>
        <source>[added: {text}]</source>
        <translation>[أُضيف: {text}]</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>مبدأ</translation>
    </message>
    <message>
        <source>Priority action</source>
        <translation>إجراء ذو أولوية</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>أرقام رئيسية</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>أسئلة وأجوبة</translation>
    </message>
    <message>
        <source>Changes since 2020</source>
        <translation>ما تغيّر منذ 2020</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>الموضوعات</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>حيث تختلف المصادر</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Related activities</source>
        <translation>أنشطة ذات صلة</translation>
    </message>
    <message>
        <source>Records and firsts</source>
        <translation>سوابق وأرقام قياسية</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Countries and organizations</source>
        <translation>الدول والمنظمات</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Pillars</source>
        <translation>الركائز</translation>
    </message>
    <message>
        <source>Voices of the press call</source>
        <translation>أصوات المؤتمر الصحفي</translation>
    </message>
    <message>
        <source>Wordings of the press call</source>
        <translation>صيغ المؤتمر الصحفي</translation>
    </message>
    <message>
        <source>Passages of fact sheets</source>
        <translation>فقرات صحائف الوقائع</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آلت إليه الأمور</translation>
    </message>
    <message>
        <source>Sources contradict each other</source>
        <translation>المصادر متناقضة</translation>
    </message>
    <message>
        <source>Easily misread</source>
        <translation>يسهل أن يُساء فهمه</translation>
    </message>
    <message>
        <source>A slip in a document</source>
        <translation>هفوة في وثيقة</translation>
    </message>
    <message>
        <source>Overtaken since</source>
        <translation>تجاوزته الأحداث</translation>
    </message>
    <message>
        <source>Changed in 2021</source>
        <translation>تغيّر في 2021</translation>
    </message>
    <message>
        <source>Kept from 2020</source>
        <translation>بقي من 2020</translation>
    </message>
    <message>
        <source>Around the change</source>
        <translation>حول التغيير</translation>
    </message>
    <message>
        <source>Reported by the press only</source>
        <translation>أوردته الصحافة وحدها</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>الجهة الرائدة</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
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
        <source>Status</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>My state</source>
        <translation>حالتي</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>مستمر</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Progressed</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>استمر</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>أُعيد تأكيده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>stated in the document</source>
        <translation>مذكور في الوثيقة</translation>
    </message>
    <message>
        <source>our reading</source>
        <translation>قراءتنا</translation>
    </message>
    <message>
        <source>Called a priority action of the plan</source>
        <translation>سُمّي إجراءً ذا أولوية في الخطة</translation>
    </message>
    <message>
        <source>Tied to the plan</source>
        <translation>مرتبط بالخطة</translation>
    </message>
    <message>
        <source>Announced beside the plan</source>
        <translation>أُعلن إلى جانب الخطة</translation>
    </message>
    <message>
        <source>National Human Trafficking Hotline: 1-888-373-7888, or text 233733</source>
        <translation>الخط الساخن الوطني لمكافحة الاتجار بالبشر: ⁦1-888-373-7888⁩، أو رسالة نصية إلى ⁦233733⁩</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص بسيط</translation>
    </message>
    <message>
        <source>For handouts and mail, with the lines in each document.</source>
        <translation>للنشرات والبريد، مع الأسطر في كل وثيقة.</translation>
    </message>
    <message>
        <source>7th edition. Titles keep the capitals they were published with.</source>
        <translation>الطبعة السابعة. تبقى أحرف العناوين كما نُشرت.</translation>
    </message>
    <message>
        <source>18th edition, as a bibliography.</source>
        <translation>الطبعة الثامنة عشرة، كقائمة مراجع.</translation>
    </message>
    <message>
        <source>A file for LaTeX.</source>
        <translation>ملف لـ LaTeX.</translation>
    </message>
    <message>
        <source>A file for Zotero, EndNote and Mendeley.</source>
        <translation>ملف لـ Zotero وEndNote وMendeley.</translation>
    </message>
    <message>
        <source>A file for Pandoc, Zotero and other programs.</source>
        <translation>ملف لـ Pandoc وZotero وبرامج أخرى.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that are named one after the other</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>(Beyond the documents: {}.)</source>
        <translation>(من خارج الوثائق: {}.)</translation>
    </message>
    <message>
        <source>Prev.</source>
        <translation>الوقاية</translation>
    </message>
    <message>
        <source>Prot.</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Pros.</source>
        <translation>الملاحقة</translation>
    </message>
    <message>
        <source>Part.</source>
        <translation>الشراكات</translation>
    </message>
    <message>
        <source>Nothing said later</source>
        <translation>لم يُقل شيء لاحقًا</translation>
    </message>
    <message>
        <source>A later document reports what was promised as done, or as there.</source>
        <translation>تذكر وثيقة لاحقة أن ما وُعد به أُنجز أو صار موجودًا.</translation>
    </message>
    <message>
        <source>A later document reports or announces a further step; the whole is not done.</source>
        <translation>تذكر وثيقة لاحقة خطوة أخرى أو تعلنها؛ ولم يُنجز الكل.</translation>
    </message>
    <message>
        <source>A later document says that the work goes on.</source>
        <translation>تقول وثيقة لاحقة إن العمل مستمر.</translation>
    </message>
    <message>
        <source>A later document promises it again and shows no step towards it.</source>
        <translation>تعد به وثيقة لاحقة من جديد ولا تبيّن خطوة نحوه.</translation>
    </message>
    <message>
        <source>It goes on in another form: with another lead, audience or aim.</source>
        <translation>يستمر بشكل آخر: بجهة رائدة أو جمهور أو هدف آخر.</translation>
    </message>
    <message>
        <source>No later document returns to it. Silence is not failure.</source>
        <translation>لا تعود إليه أي وثيقة لاحقة. الصمت ليس فشلًا.</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>مذكور</translation>
    </message>
    <message>
        <source>No lead named</source>
        <translation>لم تُسمّ جهة رائدة</translation>
    </message>
    <message>
        <source>priority action</source>
        <translation>إجراء ذو أولوية</translation>
    </message>
    <message>
        <source>priority actions</source>
        <translation>إجراءات ذات أولوية</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>التزامات</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Page date</source>
        <translation>تاريخ صفحة</translation>
    </message>
    <message numerus="yes">
        <source>{n} laws</source>
        <comment>{n} law</comment>
        <translation>
            <numerusform>لا قوانين</numerusform>
            <numerusform>قانون واحد</numerusform>
            <numerusform>قانونان</numerusform>
            <numerusform>{n} قوانين</numerusform>
            <numerusform>{n} قانونًا</numerusform>
            <numerusform>{n} قانون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} publications</source>
        <comment>{n} publication</comment>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>{n} منشورات</numerusform>
            <numerusform>{n} منشورًا</numerusform>
            <numerusform>{n} منشور</numerusform>
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
    <message numerus="yes">
        <source>{n} planned</source>
        <comment>{n} planned</comment>
        <translation>
            <numerusform>مخطط: {n}</numerusform>
            <numerusform>مخطط: {n}</numerusform>
            <numerusform>مخطط: {n}</numerusform>
            <numerusform>مخطط: {n}</numerusform>
            <numerusform>مخطط: {n}</numerusform>
            <numerusform>مخطط: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} page dates</source>
        <comment>{n} page date</comment>
        <translation>
            <numerusform>تواريخ صفحات: {n}</numerusform>
            <numerusform>تواريخ صفحات: {n}</numerusform>
            <numerusform>تواريخ صفحات: {n}</numerusform>
            <numerusform>تواريخ صفحات: {n}</numerusform>
            <numerusform>تواريخ صفحات: {n}</numerusform>
            <numerusform>تواريخ صفحات: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>National Human Trafficking Hotline</source>
        <translation>الخط الساخن الوطني لمكافحة الاتجار بالبشر</translation>
    </message>
    <message>
        <source>The number for text messages is general knowledge, not in these documents.</source>
        <translation>رقم الرسائل النصية معروف للعموم وليس في هذه الوثائق.</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>من عندي</translation>
    </message>
    <message>
        <source>Untitled item</source>
        <translation>بند بلا عنوان</translation>
    </message>
    <message>
        <source>No longer in the plan</source>
        <translation>لم يعد في الخطة</translation>
    </message>
    <message>
        <source>No pillar</source>
        <translation>بلا ركيزة</translation>
    </message>
    <message>
        <source>No principle</source>
        <translation>بلا مبدأ</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا أولوية</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>أولوية متوسطة</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>أُنجز في</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>أنجزه</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Kept or removed</source>
        <translation>محفوظ أو مُزال</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Changed text</source>
        <translation>نص متغيّر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>خلال أسبوع</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>بلا يوم</translation>
    </message>
    <message>
        <source>No agency</source>
        <translation>بلا جهة</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>بلا شريك</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>The open list</source>
        <translation>القائمة المفتوحة</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation>سيُضاف</translation>
    </message>
    <message>
        <source>Will be added from the plan</source>
        <translation>سيُضاف من الخطة</translation>
    </message>
    <message>
        <source>Will change an item of the list</source>
        <translation>سيغيّر بندًا في القائمة</translation>
    </message>
    <message>
        <source>Is in the list already</source>
        <translation>في القائمة من قبل</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>لا يمكن استيراده</translation>
    </message>
    <message>
        <source>By pillar</source>
        <translation>حسب الركيزة</translation>
    </message>
    <message>
        <source>By principle</source>
        <translation>حسب المبدأ</translation>
    </message>
    <message>
        <source>By lead</source>
        <translation>حسب الجهة الرائدة</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>حسب القائمة</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>قبل ترقية</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>قبل استرجاع</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before the password changed</source>
        <translation>قبل تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Made by you</source>
        <translation>صنعتها أنت</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>By a newer Four Pillars</source>
        <translation>من Four Pillars أحدث</translation>
    </message>
    <message>
        <source>Damaged: it cannot be restored</source>
        <translation>تالفة: لا يمكن استرجاعها</translation>
    </message>
    <message>
        <source>Locked with another password, or damaged</source>
        <translation>مقفلة بكلمة مرور أخرى، أو تالفة</translation>
    </message>
    <message>
        <source>Made by a newer Four Pillars</source>
        <translation>صنعها Four Pillars أحدث</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>صاحب القائمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>تغيّر هناك</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>تغيّر هنا</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>تغيّر في الجانبين</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما عندي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ما عندهم</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Earlier notes</source>
        <translation>ملاحظات سابقة</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Earlier note</source>
        <translation>ملاحظة سابقة</translation>
    </message>
    <message>
        <source>This list is in your bin. Importing takes it out.</source>
        <translation>هذه القائمة في سلة محذوفاتك. يُخرجها الاستيراد منها.</translation>
    </message>
    <message>
        <source>This run is closed: it can only be read.</source>
        <translation>هذه الجولة مغلقة: لا يمكن إلا قراءتها.</translation>
    </message>
    <message>
        <source>Another list of yours has this name: a number is put after it.</source>
        <translation>لقائمة أخرى من قوائمك هذا الاسم: يوضع رقم بعده.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>سلة المحذوفات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>{weekday}, {day} ({distance})</source>
        <translation>{weekday} {day} ({distance})</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <comment>in {n} day</comment>
        <translation>
            <numerusform>بعد {n} أيام</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {n} أيام</numerusform>
            <numerusform>بعد {n} يومًا</numerusform>
            <numerusform>بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>{n} day ago</comment>
        <translation>
            <numerusform>قبل {n} أيام</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {n} أيام</numerusform>
            <numerusform>قبل {n} يومًا</numerusform>
            <numerusform>قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>d day days</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>ي يوم أيام يوما يومين</translation>
    </message>
    <message>
        <source>w week weeks</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>س أسبوع أسابيع أسبوعا أسبوعين</translation>
    </message>
    <message>
        <source>m month months</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>ش شهر أشهر شهور شهرا شهرين</translation>
    </message>
    <message>
        <source>y year years</source>
        <comment>typed behind a number, apart by spaces</comment>
        <translation>ع عام أعوام سنة سنوات عاما عامين سنتين</translation>
    </message>
    <message>
        <source>st nd rd th</source>
        <comment>typed behind the number of a day, apart by spaces</comment>
        <translation>st</translation>
    </message>
    <message>
        <source>of</source>
        <comment>typed between a day and its month, apart by spaces</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>next</source>
        <comment>typed beside a weekday to come, apart by spaces</comment>
        <translation>القادم القادمة المقبل المقبلة يوم</translation>
    </message>
    <message>
        <source>week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>in</source>
        <comment>typed before 3 days</comment>
        <translation>بعد خلال في</translation>
    </message>
</context>
</TS>
