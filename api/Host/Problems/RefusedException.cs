using Competence.Kernel;

namespace Competence.Api.Problems;

/// <summary>A refusal where the answer of a message has no place for one: <see cref="RequestJob"/> is answered with an id alone.</summary>
public sealed class RefusedException(Refusal refusal) : Exception(refusal.Code)
{
    public Refusal Refusal => refusal;
}
