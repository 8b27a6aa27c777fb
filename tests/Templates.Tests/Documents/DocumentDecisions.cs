using Competence.Kernel;
using Competence.Templates.Answers;
using Competence.Templates.Contracts;
using Competence.Templates.Definitions;
using Competence.Templates.Documents;
using Xunit;
using static Competence.Templates.Tests.Definitions.ContentFaultsTests;

namespace Competence.Templates.Tests.Documents;

public sealed class DocumentDecisions
{
    private static readonly Guid Id = Guid.CreateVersion7(), Template = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Bo = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Question Signature = Text("name") with { Kind = QuestionKind.Signature };
    private static readonly TemplateContent Content = Of(Text("why") with { IsRequired = true }, Signature) with { Kind = TemplateKind.Form };
    private static readonly object Begun = new DocumentBegun(Id, Template, 1, TemplateKind.Form, Ada, null, Ada, Now), ByAda = Handed(Party.Employee, Ada), ByBo = Handed(Party.Manager, Bo);
    private static readonly object AdaSigned = new DocumentNameSigned(Id, Party.Employee, "hash", Ada, Now), BoSigned = new DocumentNameSigned(Id, Party.Manager, "hash", Bo, Now);
    private static readonly Dictionary<string, Answer> Because = new() { ["why"] = new("Därför") };

    [Fact]
    public void A_form_is_begun_about_somebody_who_works_here()
    {
        var version = new TemplateVersion(Guid.Empty, Template, 1, Content);
        Given().When(_ => BeginDocumentHandler.Decide(new(Id, Template, Ada, null, Ada), version, true, Now)).Then(Begun);
        Given().When(_ => BeginDocumentHandler.Decide(new(Id, Template, Ada, null, Ada), version, false, Now)).Refused("templates.not-employed");
        Given().When(_ => BeginDocumentHandler.Decide(new(Id, Template, Ada, null, Ada), version, null, Now)).Refused("templates.unknown-person");
    }

    [Fact]
    public void What_has_to_be_answered_is_before_one_hands_in()
    {
        Given(Begun).When(d => HandIn(d, Party.Employee, [])).Refused("templates.unanswered");
        Given(Begun).When(d => HandIn(d, Party.Employee, Because)).Then(ByAda);
        Given(Begun).When(d => HandIn(d, Party.Hr, Because)).Refused("templates.not-yours-to-answer");
        Given(Begun, ByAda).When(d => HandIn(d, Party.Employee, Because)).Then(ByAda);
    }

    [Fact]
    public void Each_signs_once_what_everybody_has_handed_in()
    {
        Given(Begun, ByAda).When(d => Sign(d, Party.Employee, Ada)).Refused("templates.not-handed-in");
        Given(Begun, ByAda, ByBo).When(d => Sign(d, Party.Employee, Ada)).Then(AdaSigned).Telling(new DocumentSigned(Id, Ada, Ada, "hash", Now));
        Given(Begun, ByAda, ByBo, AdaSigned).When(d => Sign(d, Party.Employee, Ada)).Refused("templates.signed-already");
        Given(Begun, ByAda, ByBo).When(d => Sign(d, Party.Hr, Bo)).Refused("templates.not-yours-to-sign");
        Given(Begun, ByAda, ByBo).When(d => SignDocumentHandler.Decide(new(Id, Party.Employee, Ada, 2), d!, Content, "hash", 3, Now)).Refused("manners.stale");
    }

    [Fact]
    public void Nothing_is_changed_once_somebody_has_signed()
    {
        Given(Begun, ByAda, ByBo, AdaSigned).When(d => HandIn(d, Party.Manager, Because)).Refused("templates.document-signed");
        Given(Begun, ByAda, ByBo, AdaSigned).When(Save).Refused("templates.document-signed");
        Given(Begun, ByAda, ByBo, AdaSigned).When(d => End(d, Party.Manager, isWithdrawn: true)).Refused("templates.document-signed");
        Given(Begun, ByAda, ByBo, AdaSigned).When(d => Move(d, Second)).Refused("templates.document-signed");
    }

    [Fact]
    public void It_closes_once_it_is_complete_and_can_be_withdrawn_before()
    {
        Given(Begun, ByAda).When(d => End(d, Party.Manager)).Refused("templates.not-handed-in");
        Given(Begun, ByAda, ByBo, AdaSigned).When(d => End(d, Party.Manager)).Refused("templates.not-signed");
        Given(Begun, ByAda, ByBo, AdaSigned, BoSigned).When(d => End(d, Party.Manager)).Then(new DocumentClosed(Id, Bo, Now)).When(Save).Refused("templates.document-over");
        Given(Begun, ByAda).When(d => End(d, Party.Manager, isWithdrawn: true)).Then(new DocumentWithdrawn(Id, Bo, Now));
        Given(new DocumentBegun(Id, Template, 1, TemplateKind.Form, Ada, null, Bo, Now)).When(d => End(d, Party.Employee, isWithdrawn: true)).Refused("templates.not-yours-to-end");
    }

    [Fact]
    public void Moved_it_asks_anew_only_those_who_have_something_new_to_answer()
    {
        Given(Begun, ByAda).When(d => Move(d, Second)).Then(new DocumentMoved(Id, 2, [Party.Employee], Bo, Now)).When(d => Move(d, Second)).Then();
        Given(Begun, ByAda).When(d => Move(d, Content with { Sections = [Content.Sections[0] with { Questions = [Signature] }] })).Then(new DocumentMoved(Id, 2, [], Bo, Now));
    }

    [Fact]
    public void A_task_of_a_recruitment_is_ticked_by_whose_it_is()
    {
        var content = Of(Text("task") with { Kind = QuestionKind.Task, Owner = Party.Manager });
        object recruiting = new DocumentBegun(Id, Template, 1, TemplateKind.Recruitment, null, new(Guid.CreateVersion7(), Bo, null), Bo, Now), done = new DocumentTaskTicked(Id, "task", true, Bo, Now);
        Decision Tick(FilledDocument? d, Party by, bool isDone = true, string task = "task") => TickDocumentTaskHandler.Decide(new(Id, by, task, isDone, Bo), d!, content, Now);

        Given(recruiting).When(d => Tick(d, Party.Manager)).Then(done).When(d => Tick(d, Party.Manager)).Then();
        Given(recruiting, done).When(d => Tick(d, Party.Manager, isDone: false)).Then(new DocumentTaskTicked(Id, "task", false, Bo, Now));
        Given(recruiting).When(d => Tick(d, Party.Hr)).Refused("templates.not-yours-to-answer");
        Given(recruiting).When(d => Tick(d, Party.Manager, task: "other")).Refused("templates.unknown-task");
        Given(Begun).When(d => Tick(d, Party.Manager)).Refused("templates.unknown-task");
    }

    private static TemplateContent Second => Content with { Sections = [Content.Sections[0] with { Questions = [.. Content.Questions, Text("more")] }] };

    private static DocumentPartHandedIn Handed(Party part, Guid by) => new(Id, part, "sealed", by, Now);

    private static Decision HandIn(FilledDocument? document, Party me, Dictionary<string, Answer> answers) =>
        HandInDocumentHandler.Decide(new(Id, me, false, me == Party.Employee ? Ada : Bo), document!, Content, answers, _ => "sealed", Now);

    private static Decision Save(FilledDocument? document) =>
        SaveDocumentAnswersHandler.Refused(new(Id, Party.Employee, "now", Because, null), document!, Content.Sections[0], 0) ?? Decision.Nothing;

    private static Decision Sign(FilledDocument? document, Party part, Guid by) => SignDocumentHandler.Decide(new(Id, part, by, null), document!, Content, "hash", 3, Now);

    private static Decision End(FilledDocument? document, Party part, bool isWithdrawn = false) =>
        EndDocumentHandler.Decide(new(Id, part, isWithdrawn, part == Party.Employee ? Ada : Bo), document!, Content, Now);

    private static Decision Move(FilledDocument? document, TemplateContent to) => RunningForms.Decide(document!, Content, new(Guid.Empty, Template, 2, to), Bo, Now);

    private static Story<FilledDocument> Given(params object[] facts) => Story<FilledDocument>.Given(FilledDocument.Fold, facts);
}
