; The installer for Windows, made by Inno Setup 6.3 or newer: packaging/windows_files.py calls it with
; Version, Numbers (four of them), Kind (x64 or arm64), Bundle (a folder) and Icon (a file).
;
; It is for one person and never asks for an administrator. Silent, as for all of Inno Setup's:
;   SETUP.exe /VERYSILENT /SUPPRESSMSGBOXES          unins000.exe /VERYSILENT /SUPPRESSMSGBOXES

#if !defined(Version) || !defined(Numbers) || !defined(Kind) || !defined(Bundle) || !defined(Icon)
  #error Call this through packaging/build.py
#endif
#define Name "Four Pillars"
#define Maker "The Four Pillars authors"
#define Guid "6B2C8E0F-6C0B-4B64-9D1A-3F5E6C1D7A42"
#define Window "Four Pillars.exe"
#define Console "four-pillars.exe"
; The window holds it: desktop/system.py
#define Mutex "FourPillarsIsOpen"
#define Share "FourPillars.Share.1"
#define Classes "Software\Classes"

[Setup]
AppId={{{#Guid}}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher={#Maker}
AppCopyright=(c) {#Maker}. MIT licence.
VersionInfoVersion={#Numbers}
; What Qt needs.
MinVersion=10.0.17763
#if Kind == "arm64"
ArchitecturesAllowed=arm64
ArchitecturesInstallIn64BitMode=arm64
#else
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
#endif
PrivilegesRequired=lowest
DefaultDirName={localappdata}\Programs\{#Name}
DisableDirPage=auto
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\{#Window}
UninstallDisplayName={#Name}
WizardStyle=modern
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
; Two installers at once would be in each other's way.
SetupMutex=FourPillarsSetup
; A copy that is open is asked to close the way it is when Windows shuts down: it keeps what is typed.
; Windows finds it by the files it uses, whichever data folder it has open. "force", for the process
; that sets its pages has no window that could be asked; nothing is lost when that one is ended.
CloseApplications=force
CloseApplicationsFilter=*.exe,*.dll,*.pyd
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Messages]
en.ConfirmUninstall=Remove %1 from this computer?%n%nYour lists, notes and backups stay where they are.
es.ConfirmUninstall=¿Quitar %1 de este equipo?%n%nSus listas, notas y copias de seguridad se quedan donde están.
fr.ConfirmUninstall=Retirer %1 de cet ordinateur ?%n%nVos listes, notes et sauvegardes restent où elles sont.
en.UninstalledAll=%1 was removed. Your lists, notes and backups are still there: in the folder "Four Pillars" of AppData\Local, or wherever you put them.
es.UninstalledAll=%1 se ha quitado. Sus listas, notas y copias de seguridad siguen ahí: en la carpeta «Four Pillars» de AppData\Local, o donde usted las haya puesto.
fr.UninstalledAll=%1 est retiré. Vos listes, notes et sauvegardes sont toujours là : dans le dossier « Four Pillars » de AppData\Local, ou là où vous les avez mises.

[CustomMessages]
en.ShareFile=Four Pillars checklist
es.ShareFile=Lista de Four Pillars
fr.ShareFile=Liste de Four Pillars
en.Older=Version %1 of Four Pillars is installed, and this is the older %2.%n%nYour notes stay as they are, but an older version may not be able to open them. Install it all the same?
es.Older=Está instalada la versión %1 de Four Pillars, y esta es la %2, más antigua.%n%nSus notas se quedan como están, pero puede que una versión más antigua no consiga abrirlas. ¿Instalarla de todos modos?
fr.Older=La version %1 de Four Pillars est installée, et celle-ci est la %2, plus ancienne.%n%nVos notes restent telles quelles, mais une version plus ancienne ne pourra peut-être pas les ouvrir. L'installer quand même ?
en.StillOpen=Four Pillars is open. Please close its window, then try again. What you typed is kept.
es.StillOpen=Four Pillars está abierto. Cierre su ventana y vuelva a intentarlo. Lo que ha escrito se conserva.
fr.StillOpen=Four Pillars est ouvert. Fermez sa fenêtre, puis réessayez. Ce que vous avez écrit est conservé.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "associate"; Description: "{cm:AssocFileExtension,{#Name},.fourpillars}"

[InstallDelete]
; What an earlier version brought and this one does not must not be found by it. Nothing of a person's
; is ever in this folder.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Window}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Window}"; Tasks: desktopicon

[Registry]
; "Open with" always; double-click where the person wants it. Only this person's part of the registry.
Root: HKCU; Subkey: "{#Classes}\{#Share}"; ValueType: string; ValueData: "{cm:ShareFile}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "{#Classes}\{#Share}\DefaultIcon"; ValueType: string; ValueData: "{app}\{#Window},0"
Root: HKCU; Subkey: "{#Classes}\{#Share}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Window}"" ""%1"""
Root: HKCU; Subkey: "{#Classes}\.fourpillars\OpenWithProgids"; ValueType: string; ValueName: "{#Share}"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "{#Classes}\.fourpillars"; ValueType: string; ValueData: "{#Share}"; Tasks: associate; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKCU; Subkey: "{#Classes}\.fourpillars"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.four-pillars+json"; Tasks: associate; Flags: uninsdeletevalue
Root: HKCU; Subkey: "{#Classes}\Applications\{#Window}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Name}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "{#Classes}\Applications\{#Window}\SupportedTypes"; ValueType: string; ValueName: ".fourpillars"; ValueData: ""
Root: HKCU; Subkey: "{#Classes}\Applications\{#Window}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Window}"" ""%1"""
; So that Windows+R finds it by either name.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\{#Console}"; ValueType: string; ValueData: "{app}\{#Console}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\{#Window}"; ValueType: string; ValueData: "{app}\{#Window}"; Flags: uninsdeletekey

[Run]
Filename: "{app}\{#Window}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
const
  Entry = 'Software\Microsoft\Windows\CurrentVersion\Uninstall\{' + '{#Guid}' + '}_is1';

{ An older version over a newer one is told first; silently it is refused. }
function InitializeSetup: Boolean;
var
  Installed: String;
  Theirs, Ours: Int64;
begin
  Result := True;
  if RegQueryStringValue(HKCU, Entry, 'DisplayVersion', Installed) then
    if StrToVersion(Installed, Theirs) and StrToVersion('{#Version}', Ours) then
      if ComparePackedVersion(Theirs, Ours) > 0 then
        Result := SuppressibleMsgBox(FmtMessage(CustomMessage('Older'), [Installed, '{#Version}']),
          mbConfirmation, MB_YESNO or MB_DEFBUTTON2, IDNO) = IDYES;
end;

{ Windows closes nothing for an uninstaller, and a program in use would stay half there. Silently
  it is refused. }
function InitializeUninstall: Boolean;
begin
  Result := True;
  while Result and CheckForMutexes('{#Mutex}') do
    Result := SuppressibleMsgBox(CustomMessage('StillOpen'),
      mbError, MB_RETRYCANCEL, IDCANCEL) = IDRETRY;
end;
