using Competence.Goals.Contracts;
using Competence.Goals.Reskilling;
using Competence.Kernel;
using FluentAssertions;
using Xunit;
using static Competence.Goals.Tests.Reskilling.Piping;

namespace Competence.Goals.Tests.Reskilling;

public sealed class MoveParticipantDecisions
{
    [Fact]
    public void One_stage_at_a_time()
    {
        Given(Joined()).When(To(ReskillingStage.Assessed)).Then(Moved(ReskillingStage.Assessed));
        Given(Joined()).When(To(ReskillingStage.Admitted)).Refused("goals.stage-skipped");
        Given(At(ReskillingStage.Training)).When(To(ReskillingStage.Admitted)).Refused("goals.stage-skipped");
        Given(At(ReskillingStage.Training)).When(To(ReskillingStage.Training)).Then();
    }

    [Fact]
    public void Nobody_is_admitted_beyond_the_seats()
    {
        Given(At(ReskillingStage.Assessed)).When(To(ReskillingStage.Admitted, taken: 1)).Then(Moved(ReskillingStage.Admitted));
        Given(At(ReskillingStage.Assessed)).When(To(ReskillingStage.Admitted, taken: 2)).Refused("goals.seats-taken");
        Given(At(ReskillingStage.Admitted)).When(To(ReskillingStage.Training, taken: 2)).Then(Moved(ReskillingStage.Training));
    }

    [Fact]
    public void Placed_is_told_as_a_proposal() =>
        Given(At(ReskillingStage.Placement)).When(To(ReskillingStage.Placed))
            .Then(Moved(ReskillingStage.Placed)).Telling(new PlacementProposed(Pipeline, Oskar, Technician, Today, Now));

    [Fact]
    public void From_anywhere_but_the_end_one_may_leave()
    {
        Given(At(ReskillingStage.Training)).When(To(ReskillingStage.Left)).Then(Moved(ReskillingStage.Left));
        Given(At(ReskillingStage.Done)).When(To(ReskillingStage.Left)).Refused("goals.participation-ended");
    }

    [Fact]
    public void Nobody_decides_on_themselves() =>
        Given(Joined()).When(part => MoveParticipantHandler.Decide(new(Part, Pipeline, Unit, Oskar, ReskillingStage.Assessed, Today, null), Offered(), part, 0, Now))
            .Refused("goals.own-participation");

    [Fact]
    public void A_step_back_is_as_if_the_move_had_not_been_made()
    {
        var back = Given(At(ReskillingStage.Placed)).When(Back(ReskillingStage.Placed))
            .Then(new ParticipantSteppedBack(Part, ReskillingStage.Placement, Hr, Now))
            .Telling(new PlacementWithdrawn(Pipeline, Oskar, Technician, Now)).State!;
        (back.Stage, back.PlacedOn, back.Entries.Count).Should().Be((ReskillingStage.Placement, null, 5));
        Given(At(ReskillingStage.Training)).When(Back(ReskillingStage.Assessed)).Refused("goals.nothing-to-take-back");
        Given(Joined()).When(Back(ReskillingStage.Interest)).Refused("goals.nothing-to-take-back");
    }

    [Fact]
    public void Who_left_comes_back_to_where_they_were_if_there_is_still_a_seat()
    {
        object[] left = [.. At(ReskillingStage.Training), Moved(ReskillingStage.Left)];
        Given(left).When(Back(ReskillingStage.Left, taken: 1)).Then(new ParticipantSteppedBack(Part, ReskillingStage.Training, Hr, Now));
        Given(left).When(Back(ReskillingStage.Left, taken: 2)).Refused("goals.seats-taken");
        Given([.. At(ReskillingStage.Training), Moved(ReskillingStage.Left, Oskar)]).When(Back(ReskillingStage.Left)).Refused("goals.left-by-themselves");
    }

    private static Func<Participation?, Decision> To(ReskillingStage stage, int taken = 0) => part =>
        MoveParticipantHandler.Decide(new(Part, Pipeline, Unit, Hr, stage, Today, "Bäst på felsökning"), Offered(), part, taken, Now);

    private static Func<Participation?, Decision> Back(ReskillingStage from, int taken = 0) => part =>
        StepBackParticipantHandler.Decide(new(Part, Pipeline, Unit, Hr, from), Offered(), part, taken, Now);
}
