using Competence.Kernel;

namespace Competence.Skills.Roles;

internal static class ActingBy
{
    /// <summary>The person, or the service key.</summary>
    public static Guid Id(this Actor actor) => actor.PersonId ?? actor.KeyId ?? throw new InvalidOperationException("Nobody acts.");
}
