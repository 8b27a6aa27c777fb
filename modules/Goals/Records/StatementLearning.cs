using Competence.Goals.Xapi.Statements;
using Competence.Kernel;

namespace Competence.Goals.Records;

/// <summary>What a statement of xAPI says of learning.</summary>
public static class StatementLearning
{
    private const string Adl = "http://adlnet.gov/expapi/verbs/";

    /// <summary>The same statement is the same completion.</summary>
    public static Guid CompletionOf(Guid statement) => Streams.Derive(statement, "completion");

    /// <summary>A day that is still to come by the sender's clock is today.</summary>
    public static RecordLearning Of(StatementStored said, Guid person, Guid item, TimeProvider clock)
    {
        var day = clock.DayOf(said.Timestamp);
        return new(
            person, item, CompletionOf(said.StatementId), Result(said), said.Scaled is { } scaled ? Math.Clamp(scaled, 0, 1) : null,
            day > clock.Today() ? clock.Today() : day, Hours(said.Duration), RecordSource.Statement, By: null, said.MasteryScore);
    }

    /// <summary>The verb decides; where it says no more than completed, success does.</summary>
    internal static LearningResult Result(StatementStored said) => said.VerbId switch
    {
        Adl + "passed" => LearningResult.Passed,
        Adl + "failed" => LearningResult.Failed,
        Adl + "experienced" => LearningResult.Experienced,
        _ => said.Success switch { true => LearningResult.Passed, false => LearningResult.Failed, null => LearningResult.Completed },
    };

    /// <summary>Two decimals, at least a hundredth and at most a week.</summary>
    private static decimal? Hours(TimeSpan? duration) => duration is { } time && time > TimeSpan.Zero ? Math.Clamp(decimal.Round((decimal)time.TotalHours, 2), .01m, 168) : null;
}
