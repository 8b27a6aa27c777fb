using Competence.Goals.Academies;
using Competence.Goals.Copies;
using Competence.Goals.Populations;
using Competence.Goals.Programmes;
using Competence.Goals.Tracks;
using Competence.Kernel;
using FluentAssertions;
using Xunit;

namespace Competence.Goals.Tests.Programmes;

public sealed class ProgrammeDecisions
{
    private static readonly Guid Id = Guid.CreateVersion7(), Track = Guid.CreateVersion7(), Item = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Strategy = Guid.CreateVersion7();
    private static readonly Standing Employed = new(true, null);
    private static readonly Dictionary<Guid, bool> Offered = new() { [Track] = true, [Item] = true };
    private static readonly ProgrammeContent Content = new("Ledare", null, Ada, [Track], Strategy, null, 100_000, IsOffered: true);
    private static readonly ProgrammeSurroundings Around = new(Employed, Offered, IsApproved: true, Programmes: 0);

    [Fact]
    public void A_programme_carries_out_an_approved_strategy_or_says_why_not()
    {
        Set(Content, Around).Events.Should().Equal(new ProgrammeSet(Id, Content));
        Set(Content, Around with { IsApproved = false }).Refusal!.Code.Should().Be("goals.strategy-not-approved");
        Set(Content, Around with { IsApproved = null }).Refusal!.Code.Should().Be("goals.unknown-strategy");
        Set(Content with { StrategyId = null, NoStrategyBecause = "Prövas först" }, Around with { IsApproved = null }).Events.Should().ContainSingle();
    }

    [Fact]
    public void It_is_of_tracks_that_are_offered_or_that_it_had()
    {
        var retired = Around with { Offered = new Dictionary<Guid, bool> { [Track] = false } };
        Set(Content, retired).Refusal!.Code.Should().Be("goals.track-not-offered");
        Set(Content with { Title = "Chefer" }, retired, new(Id, Content)).Events.Should().ContainSingle();
        Set(Content, Around with { Offered = new Dictionary<Guid, bool>() }).Refusal!.Code.Should().Be("goals.unknown-track");
    }

    [Fact]
    public void Its_owner_works_here_or_owned_it_before()
    {
        Set(Content, Around with { Owner = null }).Refusal!.Code.Should().Be("goals.unknown-person");
        Set(Content, Around with { Owner = new(false, null) }).Refusal!.Code.Should().Be("goals.not-employed");
        Set(Content with { Budget = 1 }, Around with { Owner = new(false, null) }, new(Id, Content)).Events.Should().ContainSingle();
    }

    [Fact]
    public void What_is_already_so_is_said_without_a_fact_and_what_is_not_there_is_not_changed()
    {
        Set(Content with { TrackIds = [Track] }, Around, new(Id, Content)).Should().BeSameAs(Decision.Nothing);
        SetProgrammeHandler.Decide(new(Id, Content, IsNew: false), null, Around, null).Refusal!.Code.Should().Be("goals.unknown-programme");
        SetProgrammeHandler.Decide(new(Id, Content with { Budget = 2 }, IsNew: false, 1), new(Id, Content), Around, 2).Refusal!.Status.Should().Be(412);
        Set(Content, Around with { Programmes = Programme.Most }).Refusal!.Code.Should().Be("goals.too-many-programmes");
    }

    [Fact]
    public void A_track_is_of_items_that_are_offered_or_that_it_had()
    {
        var content = new TrackContent("Grunder", null, [Item], IsOffered: true);
        Decision Track(Dictionary<Guid, bool> offered, LearningTrack? before = null) => SetTrackHandler.Decide(new(Id, content, before is null), before, new(offered, 0), null);
        Track(Offered).Events.Should().Equal(new TrackSet(Id, content));
        Track(new() { [Item] = false }).Refusal!.Code.Should().Be("goals.not-offered");
        Track(new() { [Item] = false }, new(Id, content with { Title = "Annat" })).Events.Should().ContainSingle();
        Track([]).Refusal!.Code.Should().Be("goals.unknown-learning-item");
    }

    [Fact]
    public void An_academy_is_for_those_whom_its_audience_meets()
    {
        var (unit, role) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var (here, nowhere) = (new PersonPlace(true, new HashSet<Guid> { unit }, new HashSet<Guid> { role }), PersonPlace.Nowhere);
        new Population(true, [], []).Meets(here).Should().BeTrue();
        new Population(true, [], []).Meets(nowhere).Should().BeFalse();
        new Population(false, [unit], []).Meets(here).Should().BeTrue();
        new Population(false, [unit], [Id]).Meets(here).Should().BeFalse();
        new Population(false, [Id], [role]).Meets(here).Should().BeFalse();
        var content = new AcademyContent("Teknik", null, Ada, new(true, [], []), [Track], IsOffered: true);
        SetAcademyHandler.Decide(new(Id, content, IsNew: true), null, new(Employed, Offered, 0), null).Events.Should().Equal(new AcademySet(Id, content));
        SetAcademyHandler.Decide(new(Id, content with { Audience = new(false, [unit], []) }, IsNew: false), new(Id, content), new(Employed, Offered, 1), 1).Events.Should().ContainSingle();
    }

    private static Decision Set(ProgrammeContent content, ProgrammeSurroundings around, Programme? before = null) =>
        SetProgrammeHandler.Decide(new(Id, content, before is null), before, around, null);
}
