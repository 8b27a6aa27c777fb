using Marten;

namespace Competence.Skills.Groundwork;

/// <summary>What an organisation has decided that every profile is read by: its skills, its role profiles, its rules.</summary>
public interface IGroundwork
{
    /// <summary>As it is now, and where the person stands in it: one question to the database, whatever is asked of it afterwards.</summary>
    /// <param name="session">Names the tenant; what it has not yet committed is not seen.</param>
    /// <param name="withProfile">Whether the person's own profile is wanted too.</param>
    Task<Footing> Of(IQuerySession session, Guid person, bool withProfile, CancellationToken ct);
}
