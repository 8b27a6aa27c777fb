using Competence.Kernel;
using Competence.Templates.Definitions;
using Xunit;
using static Competence.Templates.Tests.Definitions.ContentFaultsTests;

namespace Competence.Templates.Tests.Definitions;

public sealed class TemplateDecisions
{
    private static readonly Guid Id = Guid.CreateVersion7(), By = Guid.CreateVersion7();
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly TemplateContent First = Of(Text("a")), Second = Of(Text("a"), Text("b")), Broken = Of(Text("a") with { Text = new("Hur?", null) });
    private static readonly object Drafted = new TemplateDrafted(Id, First, null, By, Now), Published = new TemplateVersionPublished(Id, 1, First, By, Now);

    [Fact]
    public void A_template_begins_empty_or_as_a_copy()
    {
        Story().When(_ => Add(null, new(0, null))).Then(new TemplateDrafted(Id, new(TemplateKind.Conversation, new("Ny", "New"), LocalizedText.Empty, []), null, By, Now));
        Story().When(_ => AddTemplateHandler.Decide(new(Id, TemplateKind.Conversation, null, Id, By), new(1, First), Now))
            .Then(new TemplateDrafted(Id, First with { Title = new("Ja (kopia)", "Yes (copy)") }, null, By, Now));
    }

    [Fact]
    public void What_is_copied_is_there_and_of_the_same_kind()
    {
        Story().When(_ => Add(Id, new(1, null))).Refused("templates.unknown-template");
        Story().When(_ => Add(Id, new(1, First with { Kind = TemplateKind.Form }))).Refused("templates.another-kind");
        Story().When(_ => Add(null, new(TemplateDefinition.MostOfATenant, null))).Refused("templates.too-many-templates");
    }

    [Fact]
    public void A_draft_may_be_incomplete_but_is_not_published_so()
    {
        Story(Drafted).When(t => Revise(t, Broken)).Then(new TemplateRevised(Id, Broken, By, Now));
        Story(Drafted, new TemplateRevised(Id, Broken, By, Now)).When(Publish).Refused("templates.missing-translation");
    }

    [Fact]
    public void Publishing_makes_the_draft_the_next_version()
    {
        Story(Drafted).When(Publish).Then(Published);
        Story(Drafted, Published).When(t => Revise(t, Second)).Then(new TemplateRevised(Id, Second, By, Now));
        Story(Drafted, Published, new TemplateRevised(Id, Second, By, Now)).When(Publish).Then(new TemplateVersionPublished(Id, 2, Second, By, Now));
        Story(Drafted, Published).When(Publish).Then();
    }

    [Fact]
    public void A_draft_that_asks_the_same_as_the_newest_version_is_none()
    {
        Story(Drafted, Published).When(t => Revise(t, Of(Text("a")), First)).Then();
        Story(Drafted, Published, new TemplateRevised(Id, Second, By, Now)).When(t => Revise(t, Of(Text("a")), First)).Then(new TemplateDraftDiscarded(Id, By, Now));
    }

    [Fact]
    public void Who_saw_an_older_version_changes_nothing()
    {
        Story(Drafted).When(t => ReviseTemplateHandler.Decide(new(Id, Second, By, 1), t, null, 2, Now)).Refused("manners.stale");
        Story(Drafted).When(t => PublishTemplateHandler.Decide(new(Id, By, 1), t, 2, Now)).Refused("manners.stale");
    }

    [Fact]
    public void The_kind_never_changes() => Story(Drafted).When(t => Revise(t, First with { Kind = TemplateKind.Form })).Refused("templates.another-kind");

    [Fact]
    public void A_draft_is_thrown_away_where_something_stands_behind_it()
    {
        Story(Drafted).When(Discard).Refused("templates.nothing-before");
        Story(Drafted, Published).When(Discard).Then();
        Story(Drafted, Published, new TemplateRevised(Id, Second, By, Now)).When(Discard).Then(new TemplateDraftDiscarded(Id, By, Now));
    }

    [Fact]
    public void An_archived_template_is_left_alone_until_it_is_restored()
    {
        Story(Drafted, Published).When(t => Archive(t, true)).Then(new TemplateArchived(Id, By, Now)).When(t => Archive(t, true)).Then();
        Story(Drafted, Published, new TemplateArchived(Id, By, Now)).When(t => Revise(t, Second)).Refused("templates.template-archived");
        Story(Drafted, Published, new TemplateArchived(Id, By, Now)).When(Publish).Refused("templates.template-archived");
        Story(Drafted, Published, new TemplateArchived(Id, By, Now)).When(t => Archive(t, false)).Then(new TemplateRestored(Id, By, Now));
    }

    private static Decision Add(Guid? copyOf, TemplateSurroundings around) => AddTemplateHandler.Decide(new(Id, TemplateKind.Conversation, new("Ny", "New"), copyOf, By), around, Now);

    private static Decision Revise(TemplateDefinition? template, TemplateContent content, TemplateContent? published = null) =>
        ReviseTemplateHandler.Decide(new(Id, content, By, null), template, published, 1, Now);

    private static Decision Publish(TemplateDefinition? template) => PublishTemplateHandler.Decide(new(Id, By, null), template, 1, Now);

    private static Decision Discard(TemplateDefinition? template) => DiscardTemplateDraftHandler.Decide(new(Id, By, null), template, 1, Now);

    private static Decision Archive(TemplateDefinition? template, bool isArchived) => ArchiveTemplateHandler.Decide(new(Id, isArchived, By), template, Now);

    private static Story<TemplateDefinition> Story(params object[] facts) => Story<TemplateDefinition>.Given(TemplateDefinition.Fold, facts);
}
