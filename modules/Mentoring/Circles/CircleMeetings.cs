using Competence.Kernel;

namespace Competence.Mentoring.Circles;

internal static class CircleMeetings
{
    /// <summary>The meeting that one of the members is about to do something with, or why not.</summary>
    /// <param name="runs">Whether who does it runs programmes.</param>
    public static (CircleMeeting? Meeting, Refusal? Refusal) Meeting(this LearningCircle? circle, Guid meeting, Guid by, bool runs) =>
        circle.MayNot(by, runs) is { } refusal ? (null, refusal)
        : circle!.Meetings.FirstOrDefault(m => m.Id == meeting) is { } found ? (found, null)
        : (null, Refusal.NotFound("mentoring.unknown-meeting"));
}
