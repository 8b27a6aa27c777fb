using Competence.Goals.ImprovementPlans;
using Competence.Kernel;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.Plans.Planning;

namespace Competence.Goals.Tests.ImprovementPlans;

/// <summary>Who reads an improvement plan, by the state that it is in.</summary>
public sealed class ImprovementPartRule
{
    private static readonly Guid Approver = Guid.CreateVersion7(), Hr = Guid.CreateVersion7(), OtherHr = Guid.CreateVersion7(), FormerHr = Guid.CreateVersion7();
    private static readonly ImprovementPlan Draft = new(Plan, Ada, ImprovementState.Draft, Spring, Approver, [Hr, FormerHr], [], [], Now);
    private static readonly ImprovementPlan Waiting = Draft with { State = ImprovementState.WaitingForApproval };
    private static readonly ImprovementPlan Active = Draft with { State = ImprovementState.Active, ApprovedAt = Now };
    private static readonly ImprovementPlan Withdrawn = Draft with { State = ImprovementState.Ended };

    [Fact]
    public async Task The_manager_of_today_and_the_named_of_HR_write_it_in_every_state()
    {
        foreach (var plan in new[] { Draft, Waiting, Active, Withdrawn })
        {
            (await Part(plan, Boss)).Should().Be(ImprovementPart.Writer);
            (await Part(plan, Hr)).Should().Be(ImprovementPart.Writer);
        }
    }

    [Fact]
    public async Task HR_who_is_not_named_and_the_named_who_is_HR_no_more_have_no_part_in_it()
    {
        (await Part(Active, OtherHr)).Should().Be(ImprovementPart.None);
        (await Part(Active, FormerHr)).Should().Be(ImprovementPart.None);
        (await Part(Active, Other)).Should().Be(ImprovementPart.None);
        (await Key(Active)).Should().Be(ImprovementPart.None);
    }

    [Fact]
    public async Task The_approver_reads_it_from_its_submission_and_the_person_from_its_approval()
    {
        (await Task.WhenAll(Part(Draft, Approver), Part(Waiting, Approver), Part(Active, Approver))).Should()
            .Equal(ImprovementPart.None, ImprovementPart.Approver, ImprovementPart.Approver);
        (await Task.WhenAll(Part(Draft, Ada), Part(Waiting, Ada), Part(Active, Ada), Part(Withdrawn, Ada))).Should()
            .Equal(ImprovementPart.None, ImprovementPart.None, ImprovementPart.Person, ImprovementPart.None);
    }

    private static Task<ImprovementPart> Part(ImprovementPlan plan, Guid reader) => new Line().PartIn(plan, new Actor("t", reader, null, []), default);

    private static Task<ImprovementPart> Key(ImprovementPlan plan) => new Line().PartIn(plan, new Actor("t", null, Other, ["report"]), default);

    /// <summary>One manages Ada, and two are HR for her.</summary>
    private sealed class Line : IPolicy
    {
        public Task<Refusal?> Can(Actor actor, string action, Guid? person, CancellationToken ct) => Task.FromResult(
            person == Ada && ((action == ImprovementParts.Lead && actor.PersonId == Boss) || (action == ImprovementParts.Hr && (actor.PersonId == Hr || actor.PersonId == OtherHr)))
                ? null : Refusal.NotFound("access.not-found"));

        public Task<Refusal?> CanIn(Actor actor, string action, Guid unit, CancellationToken ct) => throw new NotSupportedException();

        public Task<IReadOnlySet<Guid>> Among(Actor actor, string action, IReadOnlyCollection<Guid> people, CancellationToken ct) => throw new NotSupportedException();
    }
}
