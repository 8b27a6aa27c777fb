namespace Competence.Goals.Reskilling;

/// <summary>A way from other roles into one role was opened.</summary>
/// <param name="UnitId">Whose HR runs it: the unit that the seats are in.</param>
/// <param name="RoleProfileId">The role that people are to take.</param>
public sealed record ReskillingPipelineOpened(
    Guid PipelineId, Guid UnitId, Guid RoleProfileId, Guid By, ReskillingTerms Terms, DateTimeOffset OccurredAt);

/// <summary>Its terms became others, as a whole.</summary>
public sealed record ReskillingPipelineRevised(Guid PipelineId, ReskillingTerms Terms);

/// <summary>A person came into a pipeline. What people write of it lies apart from the events.</summary>
/// <param name="By">The person, or who put them forward.</param>
/// <param name="Interest">1 some, 2 much, 3 very much; null where the person has not said.</param>
/// <param name="Fit">0 to 1, how far the person's levels met the target role then.</param>
public sealed record ParticipantJoined(Guid ParticipationId, Guid PipelineId, Guid PersonId, Guid By, int? Interest, double Fit, DateTimeOffset OccurredAt);

/// <summary>The person said, or said anew, how much they would like it.</summary>
/// <param name="Interest">1 some, 2 much, 3 very much.</param>
public sealed record ParticipantInterestStated(Guid ParticipationId, int Interest);

/// <summary>One stage on, or out of the pipeline.</summary>
/// <param name="On">The day from which it holds; of a placement the first day in the role.</param>
public sealed record ParticipantMoved(Guid ParticipationId, ReskillingStage To, Guid By, DateOnly On, DateTimeOffset OccurredAt);

/// <summary>The last move was taken back, as if it had not been made.</summary>
public sealed record ParticipantSteppedBack(Guid ParticipationId, ReskillingStage To, Guid By, DateTimeOffset OccurredAt);
