using Competence.Kernel;
using Competence.Mentoring.Contracts;
using Competence.Mentoring.Relationships;
using Competence.Mentoring.Sessions;
using Xunit;
using static Competence.Mentoring.Tests.Relationships.Pairing;

namespace Competence.Mentoring.Tests.Relationships;

public sealed class SessionDecisions
{
    private static readonly Guid First = Guid.CreateVersion7();
    private static readonly SessionTime Tomorrow = new(Now.AddDays(1), 60, "Rum 3");
    private static readonly SessionPlanned Planned = new(Pair, First, Ada, Tomorrow.Starts, 60, "Rum 3", Now);
    private static readonly MentoringSessionHeld Held = new(Pair, First, Bo, Now.AddDays(1));

    [Fact]
    public void They_plan_as_soon_as_they_have_found_each_other()
    {
        Given(Requested, Accepted).When(Plan(Tomorrow)).Then(Planned);
        Given(Requested).When(Plan(Tomorrow)).Refused("mentoring.not-running");
        Given(Started).When(Plan(Tomorrow with { Starts = Now.AddYears(2).AddTicks(1) })).Refused("mentoring.session-outside");
        Given(Started).When(Plan(Tomorrow with { Starts = Now.AddDays(-2) })).Refused("mentoring.session-outside");
    }

    [Fact]
    public void What_is_not_held_is_moved_or_cancelled_by_either()
    {
        var later = Tomorrow with { Starts = Now.AddDays(2) };
        Given([.. Started, Planned]).When(Move(later)).Then(new SessionMoved(Pair, First, Bo, later.Starts, 60, "Rum 3", Now)).When(Move(later)).Then();
        Given([.. Started, Planned]).When(Cancel()).Then(new SessionCancelled(Pair, First, Bo, Now)).When(Cancel()).Refused("mentoring.unknown-session");
        Given([.. Started, Planned, Held]).When(Move(later)).Refused("mentoring.session-held");
        Given([.. Started, Planned, Held]).When(Cancel()).Refused("mentoring.session-held");
    }

    [Fact]
    public void It_is_held_from_its_beginning_on_and_once()
    {
        Given([.. Started, Planned]).When(Hold(Now)).Refused("mentoring.session-to-come");
        Given([.. Started, Planned]).When(Hold(Now.AddDays(1))).Then(Held)
            .Telling(new SessionHeld(Pair, Programme, First, 1, Tomorrow.Starts))
            .When(Hold(Now.AddDays(2))).Then();
    }

    private static Func<Relationship?, Decision> Plan(SessionTime time) => r => PlanMentoringSessionHandler.Decide(new(Pair, First, Ada, time), r, Now);
    private static Func<Relationship?, Decision> Move(SessionTime time) => r => MoveMentoringSessionHandler.Decide(new(Pair, First, Bo, time), r, Now);
    private static Func<Relationship?, Decision> Cancel() => r => CancelMentoringSessionHandler.Decide(new(Pair, First, Bo), r, Now);
    private static Func<Relationship?, Decision> Hold(DateTimeOffset now) => r => HoldMentoringSessionHandler.Decide(new(Pair, First, Bo), r, now);
}
