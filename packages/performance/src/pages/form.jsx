import { useState } from 'react';

/** The least that a preference form can be. */
export function Form() {
  const [best, setBest] = useState('');
  const [why, setWhy] = useState('');
  return (
    <form style={{ height: 100 }}>
      {['A', 'B', 'Tie'].map((value) => (
        <label key={value}>
          <input type="radio" name="best" checked={best === value} onChange={() => setBest(value)} />
          {value}
        </label>
      ))}
      <textarea value={why} onChange={(event) => setWhy(event.target.value)} />
    </form>
  );
}
