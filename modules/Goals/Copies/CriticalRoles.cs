using Marten;

namespace Competence.Goals.Copies;

/// <summary>A role is critical while it gives importance 4 or more to a skill of criticality 4 or more.</summary>
public static class CriticalRoles
{
    private const int From = 4;

    /// <param name="day">The day whose requirements count; how critical skills are is as of today.</param>
    public static async Task<bool> IsCritical(this IQuerySession session, Guid role, DateOnly day, CancellationToken ct)
    {
        var important = (await session.AskedBy(role, day, ct) ?? []).Where(a => a.Importance >= From).Select(a => a.SkillId).ToArray();
        return (await session.Read(
            "select exists (select from goals.skills where tenant_id = @tenant and skill_id = any(@important) and criticality >= @from)",
            row => row.GetBoolean(0), ct, ("important", important), ("from", From))).Single();
    }
}
