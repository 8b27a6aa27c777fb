using Competence.Mentoring.Matching;
using Competence.Mentoring.Programmes;
using Xunit;

namespace Competence.Mentoring.Tests.Programmes;

public sealed class MentoringProgrammeDecisions
{
    private static readonly Guid Id = Guid.CreateVersion7(), Owner = Guid.CreateVersion7();
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly MentoringProgrammeContent Content = new(
        "Mentor 2026", null, MentoringKind.Mentor, MatchingMode.Optimised, Owner, Today, Today.AddDays(30), Today.AddDays(300), MatchWeights.Usual, ["Leda andra"], 6);
    private static readonly MentoringProgrammeSurroundings Fine = new(true, false, 0);

    [Fact]
    public void A_programme_is_set_up_and_the_same_again_changes_nothing()
    {
        Story().When(p => Set(p, Content)).Then(new MentoringProgrammeSet(Id, Content));
        Story(new MentoringProgrammeSet(Id, Content)).When(p => Set(p, Content with { Goals = ["Leda andra"] }, isNew: false)).Then();
    }

    [Fact]
    public void Weights_that_do_not_sum_to_one_are_refused() =>
        Story().When(p => Set(p, Content with { Weights = new(.5, .5, .5, 0, 0) })).Refused("mentoring.weights-not-one");

    [Fact]
    public void The_kind_stays_as_it_is_once_somebody_has_enrolled()
    {
        var story = () => Story(new MentoringProgrammeSet(Id, Content));
        story().When(p => Set(p, Content with { Kind = MentoringKind.Peer }, isNew: false, Fine with { IsEnrolledIn = true })).Refused("mentoring.kind-in-use");
        story().When(p => Set(p, Content with { Title = "Mentor" }, isNew: false, Fine with { IsEnrolledIn = true })).Then(new MentoringProgrammeSet(Id, Content with { Title = "Mentor" }));
    }

    [Fact]
    public void The_owner_works_here_and_only_what_is_there_is_changed()
    {
        Story().When(p => Set(p, Content, around: Fine with { IsOwnerEmployed = null })).Refused("mentoring.unknown-person");
        Story().When(p => Set(p, Content, around: Fine with { IsOwnerEmployed = false })).Refused("mentoring.not-employed");
        Story().When(p => Set(p, Content, isNew: false)).Refused("mentoring.unknown-programme");
        Story().When(p => Set(p, Content, around: Fine with { Programmes = MentoringProgramme.Most })).Refused("mentoring.too-many-programmes");
    }

    private static Story<MentoringProgramme> Story(params object[] facts) => Story<MentoringProgramme>.Given(MentoringProgramme.Fold, facts);

    private static Kernel.Decision Set(MentoringProgramme? programme, MentoringProgrammeContent content, bool isNew = true, MentoringProgrammeSurroundings? around = null) =>
        SetMentoringProgrammeHandler.Decide(new(Id, content, isNew), programme, around ?? Fine, version: 1);
}
