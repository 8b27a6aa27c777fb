using Marten;

namespace Competence.Skills.Workforce;

/// <summary>Everybody at once, for questions about units, roles and the whole organisation.</summary>
public interface IWorkforce
{
    /// <summary>As it is now, with all that has been committed.</summary>
    /// <param name="session">Names the tenant; what it has not yet committed is not seen.</param>
    Task<WorkforceCopy> Now(IQuerySession session, CancellationToken ct);
}
