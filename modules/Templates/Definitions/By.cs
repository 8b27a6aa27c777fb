using Competence.Kernel;

namespace Competence.Templates.Definitions;

internal static class By
{
    /// <summary>The person, or the service key.</summary>
    public static Guid Of(Actor actor) => actor.PersonId ?? actor.KeyId ?? throw new InvalidOperationException("Nobody acts.");
}
